import type { ElementRule } from '../../../contract/types.ts';
import { isTable, kindOf } from '../grid.ts';

export const rule: ElementRule = {
  id: 'nested-table',
  level: 'warning',
  wcag: ['1.3.1'],
  selector: 'table table',
  check(element, page) {
    const outer = element.parentElement?.closest('table');
    if (!outer || kindOf(element, page) === 'marked') return undefined;
    return isTable(outer, page) && page.isShown(element) ? { element } : undefined;
  },
};
