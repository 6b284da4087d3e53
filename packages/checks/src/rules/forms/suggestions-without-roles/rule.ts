import type { ElementRule } from '../../../contract/types.ts';
import { handlerSource } from '../../../page/handlers.ts';

const TOLD =
  '[list],[role],[aria-autocomplete],[aria-activedescendant],[aria-controls],[aria-owns],[aria-expanded],[aria-haspopup]';
const DOWN = /ArrowDown|(?:keyCode|which)\s*===?\s*40\b|\bcase\s+40\b/;
/** Arrow keys that count are those of a field for a number or a date. */
const COUNTS = /step|parseInt|parseFloat|Number\(|Date\b/;

/** A field that types as text and answers to the arrow keys chooses from a list. */
export const rule: ElementRule = {
  id: 'suggestions-without-roles',
  level: 'warning',
  wcag: ['4.1.2'],
  selector: `input:is(:not([type]),[type=text],[type=search]):not(${TOLD})`,
  check(element, page) {
    if (!page.isShown(element) || page.closest(element, '[role=combobox],[role=grid]')) {
      return undefined;
    }
    const keys = handlerSource(page, element, 'keydown', 'keyup');
    if (!DOWN.test(keys) || COUNTS.test(keys)) return undefined;
    return { element, facts: { name: page.name(element) } };
  },
};
