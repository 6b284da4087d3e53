import type { ElementRule } from '../../../contract/types.ts';
import { shownLabels } from '../fields.ts';

export const rule: ElementRule = {
  id: 'several-labels',
  level: 'warning',
  wcag: ['3.3.2'],
  selector: 'input,select,textarea',
  check(element, page) {
    if (element.hasAttribute('aria-labelledby') || !page.isExposed(element)) return undefined;
    const texts = shownLabels(element, page)
      .filter((label) => page.isExposed(label))
      .map((label) => page.text(label));
    return texts.length > 1 ? { element, facts: { texts: texts.join(', ') } } : undefined;
  },
};
