import type { ElementRule } from '../../../contract/types.ts';
import { isGeneric } from '../generic-text.ts';

export const rule: ElementRule = {
  id: 'link-text-generic',
  level: 'warning',
  wcag: ['2.4.4', '2.4.9'],
  selector: 'a[href],area[href],[role=link]',
  check(element, page) {
    const text = page.name(element);
    return text &&
      page.isExposed(element) &&
      page.role(element) === 'link' &&
      isGeneric(text, element, page)
      ? { element, facts: { text } }
      : undefined;
  },
};
