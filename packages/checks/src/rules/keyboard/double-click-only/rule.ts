import type { ElementRule } from '../../../contract/types.ts';
import { KEYS, listenersOf, listensAround } from '../../../page/handlers.ts';

const BUTTONS =
  'button:not([type=submit],[type=reset]),input[type=button],a[onclick],a[href^="#"],[role=button]';

/** Lists between which entries move, and rows that open, by a double click and nothing else. */
export const rule: ElementRule = {
  id: 'double-click-only',
  level: 'warning',
  wcag: ['2.1.1', '2.5.2'],
  isMinor: true,
  selector: 'select,option,tr,li',
  check(element, page) {
    const listeners = listenersOf(page);
    if (!listeners.has(element, 'dblclick') || !page.isShown(element)) return undefined;
    if (listeners.has(element, 'click', 'change') || listensAround(page, element, ...KEYS)) {
      return undefined;
    }
    const area = page.closest(element, 'form,main,body') ?? page.document.body;
    // A select keeps its entries' place; a button beside it does the same for the keyboard.
    const has = element.matches('select,option')
      ? area.querySelector(BUTTONS)
      : element.querySelector('a[href],button,input,[tabindex]');
    return has ? undefined : { element, facts: { text: page.name(element) } };
  },
};
