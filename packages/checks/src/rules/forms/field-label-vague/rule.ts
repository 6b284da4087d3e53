import type { ElementRule } from '../../../contract/types.ts';
import { bare, isOpen, shownLabel, TYPED } from '../fields.ts';

/** https://www.w3.org/WAI/standards-guidelines/act/rules/cc0f0a/ */
export const rule: ElementRule = {
  id: 'field-label-vague',
  level: 'error',
  wcag: ['2.4.6'],
  selector: TYPED,
  check(element, page) {
    const name = shownLabel(element, page) || page.name(element);
    if (!name || !isOpen(element, page)) return undefined;
    return page.words(element, 'label-vague')?.test(bare(name))
      ? { element, facts: { name } }
      : undefined;
  },
};
