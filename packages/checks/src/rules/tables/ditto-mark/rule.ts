import type { ElementRule } from '../../../contract/types.ts';

const DITTO =
  /^(?:["″”“„〃]|''|’’|,,|-?\s*["″”]\s*-?|ditto|do\.|dto\.?|idem|id\.|s\.\s?o\.|siehe oben|as above|wie oben|ídem|íd\.)$/iu;

export const rule: ElementRule = {
  id: 'ditto-mark',
  level: 'warning',
  wcag: ['1.3.1'],
  isMinor: true,
  selector: 'td',
  check(element, page) {
    const row = element.parentElement?.previousElementSibling;
    const text = page.text(element);
    if (!row || !DITTO.test(text) || !page.isExposed(element)) return undefined;
    // The first of a column only.
    const above = row.children[(element as HTMLTableCellElement).cellIndex];
    if (!above || !page.text(above) || DITTO.test(page.text(above))) return undefined;
    return { element, facts: { text } };
  },
};
