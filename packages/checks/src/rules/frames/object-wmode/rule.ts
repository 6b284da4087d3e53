import type { ElementRule } from '../../../contract/types.ts';

export const rule: ElementRule = {
  id: 'object-wmode',
  level: 'warning',
  wcag: ['2.1.1', '4.1.2'],
  selector:
    'object:has(param[name=wmode i]:not([value=window i])),embed[wmode]:not([wmode=window i]),object[type*=flash i],object[type*=silverlight i],object[data*=".swf" i],embed[src*=".swf" i],embed[type*=flash i],object[classid]',
  check: (element, page) => (page.closest(element, '[hidden]') ? undefined : { element }),
};
