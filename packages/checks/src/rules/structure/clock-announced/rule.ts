import type { ElementRule } from '../../../contract/types.ts';

const TIME = /\b\d{1,2}:\d{2}:\d{2}\b/;
const MAX_LENGTH = 60;

/** A time with seconds changes once a second, and every change of a live region is said. */
export const rule: ElementRule = {
  id: 'clock-announced',
  level: 'warning',
  wcag: ['4.1.3', '2.2.4'],
  isMinor: true,
  selector: '[aria-live=polite],[aria-live=assertive],[role=alert],[role=status]',
  check(element, page) {
    const text = page.text(element);
    if (
      text.length > MAX_LENGTH ||
      !TIME.test(text) ||
      element.getAttribute('aria-live') === 'off'
    ) {
      return undefined;
    }
    return page.isExposed(element) ? { element, facts: { text } } : undefined;
  },
};
