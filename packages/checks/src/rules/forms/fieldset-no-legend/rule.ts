import type { ElementRule } from '../../../contract/types.ts';
import { FIELDS, groupOf } from '../fields.ts';

const CHOICES = 'input[type=radio],input[type=checkbox],[role=radio]';

export const rule: ElementRule = {
  id: 'fieldset-no-legend',
  level: 'warning',
  wcag: ['1.3.1'],
  selector: 'fieldset:not([role=presentation],[role=none]),[role=radiogroup],[role=group]',
  check(element, page) {
    if (!page.isExposed(element) || page.name(element) || !page.isShown(element)) return undefined;
    // An empty one is found by another rule.
    if (element.querySelector(':scope>legend')) return undefined;
    const isFieldset = element.localName === 'fieldset';
    const own = [...element.querySelectorAll(`${CHOICES}${isFieldset ? `,${FIELDS}` : ''}`)].filter(
      (each) => groupOf(each, page) === element,
    );
    const isBare = isFieldset && !element.querySelector('input,button,select,textarea,fieldset');
    return own.length > 1 || (isBare && page.text(element)) ? { element } : undefined;
  },
};
