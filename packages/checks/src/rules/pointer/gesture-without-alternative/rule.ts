import type { ElementRule } from '../../../contract/types.ts';
import { handlerSource, listenersOf, listensAround } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';

const MOVE = ['touchmove', 'pointermove', 'gesturechange', 'gesturestart'];
const PAIRS = [
  ['touchstart', 'touchend'],
  ['pointerdown', 'pointerup'],
  ['mousedown', 'mouseup'],
] as const;
const STARTS = PAIRS.map(([start]) => start);
/** Once pressed, it follows the pointer wherever that goes. */
const LISTENS_TO_MOVES = /["'`](?:mouse|pointer|touch)move["'`]/;
/** The path counts, or the number of fingers. */
const PATH =
  /(?:client|page|screen)[XY]|touches|\bscale\b|rotation|swipe|pinch|delta[XY]|(?:start|start_|last|diff|d)[XY]\b/i;
const CONTROL =
  'button,a[href],input[type=button],input[type=range],input[type=number],select,[role=button],[role=slider],[role=tab]';
/** What people draw on has no other way: WCAG calls the path essential. */
const DRAWN = /lineTo|beginPath|strokeStyle|drawImage|signature/i;

export const rule: ElementRule = {
  id: 'gesture-without-alternative',
  level: 'warning',
  wcag: ['2.5.1', '2.1.1'],
  selector:
    'body *:not(input,button,a,[role=slider],[role=scrollbar],[role=separator],[draggable=true])',
  check(element, page) {
    const listeners = listenersOf(page);
    const isPath =
      listeners.has(element, ...MOVE) ||
      PAIRS.some((pair) => pair.every((type) => listeners.has(element, type)));
    const isPressed = STARTS.some((type) => listeners.has(element, type));
    if (!(isPath || isPressed) || !page.isShown(element)) return undefined;
    const source = handlerSource(page, element, ...MOVE, ...PAIRS.flat());
    const isGesture = isPath ? PATH.test(source) : LISTENS_TO_MOVES.test(source);
    if (!isGesture || DRAWN.test(source)) return undefined;
    const isOperable =
      hasControls(element, page) || listensAround(page, element, 'keydown', 'keyup');
    return isOperable ? undefined : { element };
  },
};

/** In it or right around it: previous, next, larger, smaller. */
function hasControls(element: Element, page: PageView): boolean {
  const near = page.parent(element);
  const around =
    near?.localName === 'body' || !near
      ? [element, element.nextElementSibling, element.previousElementSibling]
      : [near];
  return around.some((each) => each && (each.matches(CONTROL) || each.querySelector(CONTROL)));
}
