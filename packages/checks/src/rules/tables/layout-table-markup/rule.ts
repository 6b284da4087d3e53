import type { ElementRule } from '../../../contract/types.ts';
import { kindOf } from '../grid.ts';

/** https://www.w3.org/WAI/WCAG22/Techniques/failures/F46 */
export const rule: ElementRule = {
  id: 'layout-table-markup',
  level: 'warning',
  wcag: ['1.3.1'],
  selector: 'table[role=presentation],table[role=none]',
  check(element, page) {
    const isData =
      element.getAttribute('summary') ||
      [...element.querySelectorAll('th,caption,[headers],[scope]')].some(
        (each) => each.closest('table') === element,
      );
    return isData && kindOf(element, page) === 'marked' && page.isShown(element)
      ? { element }
      : undefined;
  },
};
