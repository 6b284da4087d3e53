import type { ElementRule } from '../../../contract/types.ts';

export const rule: ElementRule = {
  id: 'reset-button',
  level: 'warning',
  wcag: [],
  isMinor: true,
  selector: 'form :is(input,button)[type=reset]',
  check(element, page) {
    if (page.closest(element, '[role=search],search,dialog')) return undefined;
    return page.isShown(element) ? { element } : undefined;
  },
};
