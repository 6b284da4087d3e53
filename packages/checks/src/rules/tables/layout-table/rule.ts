import type { ElementRule } from '../../../contract/types.ts';
import { kindOf } from '../grid.ts';

export const rule: ElementRule = {
  id: 'layout-table',
  level: 'warning',
  wcag: ['1.3.2'],
  selector: 'table',
  check(element, page) {
    // The outermost is found; those within go with it.
    if (element.parentElement?.closest('table')) return undefined;
    return kindOf(element, page) === 'layout' && page.isShown(element) ? { element } : undefined;
  },
};
