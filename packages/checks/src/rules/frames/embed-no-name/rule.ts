import type { ElementRule } from '../../../contract/types.ts';

export const rule: ElementRule = {
  id: 'embed-no-name',
  level: 'warning',
  wcag: ['1.1.1', '4.1.2'],
  selector: 'embed:not([type*=flash i],[src*=".swf" i])',
  check: (element, page) =>
    page.isExposed(element) && !page.name(element) ? { element } : undefined,
};
