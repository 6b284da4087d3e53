import type { ElementRule } from '../../../contract/types.ts';
import { contextChange, handlerSource } from '../../../page/handlers.ts';

/** Takes the focus away at once: https://www.w3.org/WAI/WCAG22/Techniques/failures/F55 */
const GIVES_UP = /\b(?:this|target|currentTarget)\s*\.\s*blur\s*\(|\balert\s*\(/;

export const rule: ElementRule = {
  id: 'focus-changes-context',
  level: 'error',
  wcag: ['3.2.1', '2.1.1'],
  selector: 'a,button,input,select,textarea,summary,[tabindex],[onfocus]',
  check(element, page) {
    const change = contextChange(page, element, 'focus', 'focusin');
    if (change) return { element, level: change === 'own' ? 'error' : 'warning' };
    const source = handlerSource(page, element, 'focus', 'focusin');
    return GIVES_UP.test(source) ? { element } : undefined;
  },
};
