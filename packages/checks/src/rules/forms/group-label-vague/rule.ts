import type { ElementRule } from '../../../contract/types.ts';
import { bare } from '../fields.ts';

export const rule: ElementRule = {
  id: 'group-label-vague',
  level: 'warning',
  wcag: ['2.4.6', '1.3.1'],
  isMinor: true,
  selector: 'fieldset,[role=radiogroup]',
  check(element, page) {
    if (!page.isShown(element) || !element.querySelector('input,[role=radio]')) return undefined;
    const name = page.name(element);
    return name && page.words(element, 'group-vague')?.test(bare(name))
      ? { element, facts: { name } }
      : undefined;
  },
};
