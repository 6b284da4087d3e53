import type { ElementRule } from '../../../contract/types.ts';

const CLOCK = /^\D{0,40}\d{1,2}:\d{2}(?::\d{2})?\D{0,40}$/;

/** A live region that holds running seconds speaks without end. */
export const rule: ElementRule = {
  id: 'timer-announced',
  level: 'warning',
  wcag: ['4.1.3', '2.2.4'],
  isMinor: true,
  selector: '[aria-live=assertive],[aria-live=polite],[role=alert],[role=status]',
  check(element, page) {
    if (!page.isExposed(element)) return undefined;
    const isTimer = element.matches('[role=timer]') || element.querySelector('[role=timer]');
    const isClock = CLOCK.test(page.text(element)) && counts(page.document);
    return isTimer || isClock ? { element, facts: { text: page.text(element) } } : undefined;
  },
};

/** Something on the page counts seconds. */
function counts(document: Document): boolean {
  return [...document.querySelectorAll('script:not([src])')].some(({ textContent }) =>
    /setInterval\s*\([\s\S]*,\s*(?:1000|1e3)\s*\)/.test(textContent),
  );
}
