import type { ElementRule } from '../../../contract/types.ts';

/** A browser then writes a word of its own, and in its own language. */
export const rule: ElementRule = {
  id: 'summary-missing',
  level: 'warning',
  wcag: ['4.1.2', '2.4.6'],
  isMinor: true,
  selector: 'details:not(:has(> summary))',
  check: (element, page) =>
    page.isShown(element) && page.isExposed(element) && /\S/.test(element.textContent)
      ? { element }
      : undefined,
};
