import type { ElementRule } from '../../../contract/types.ts';
import {
  CHANGES_CONTEXT,
  CHANGES_PAGE,
  handlerSource,
  listenersOf,
} from '../../../page/handlers.ts';

const DOWN = ['mousedown', 'pointerdown', 'touchstart'];
const UP = ['click', 'mouseup', 'pointerup', 'touchend', 'dblclick'];
/** What is held and moved acts from the start on, and may be taken back by its end. */
const HELD =
  /drag|resiz|mousemove|pointermove|touchmove|setPointerCapture|startX|clientX|pageX|offsetX|slider|swipe|ripple|scroll|draw/i;

const CALLS =
  /\b(?:alert|confirm|fetch|delete|remove|send|save|open|close|toggle|submit|add|buy|book)\w*\(/;

export const rule: ElementRule = {
  id: 'action-on-pointer-down',
  level: 'warning',
  wcag: ['2.5.2'],
  selector:
    'body *:not([draggable=true],canvas,video,input[type=range],[role=slider],[role=separator],[role=scrollbar],[role=spinbutton],[role=application],main,form)',
  check(element, page) {
    const listeners = listenersOf(page);
    if (!listeners.has(element, ...DOWN) || listeners.has(element, ...UP)) return undefined;
    if (!page.isShown(element) || page.closest(element, '[role=slider],[role=listbox],[role=menu]'))
      return undefined;
    const source = handlerSource(page, element, ...DOWN);
    if (
      HELD.test(source) ||
      !(CHANGES_PAGE.test(source) || CALLS.test(source) || CHANGES_CONTEXT.test(source))
    )
      return undefined;
    return { element, facts: { text: page.name(element) || page.text(element).slice(0, 60) } };
  },
};
