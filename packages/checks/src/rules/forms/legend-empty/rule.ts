import type { ElementRule } from '../../../contract/types.ts';

export const rule: ElementRule = {
  id: 'legend-empty',
  level: 'warning',
  wcag: ['1.3.1'],
  selector: 'fieldset:not([role=presentation],[role=none])>legend',
  check(element, page) {
    const fieldset = element.parentElement;
    const isNamed = !fieldset || page.name(fieldset) || page.text(element);
    return !isNamed && page.isExposed(fieldset) ? { element } : undefined;
  },
};
