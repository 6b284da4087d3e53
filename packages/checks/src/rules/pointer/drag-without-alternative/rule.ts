import type { ElementRule } from '../../../contract/types.ts';
import { KEYS, listenersOf, listensAround } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';

const DRAGGED =
  '[draggable=true],.ui-draggable,.ui-sortable>*,.sortable>*,[data-sortable]>*,[data-rbd-draggable-id],[data-rfd-draggable-id]';
const CONTROL =
  'button,select,input:not([type=hidden]),[role=button],[role=slider],[role=spinbutton],[aria-haspopup],summary';

export const rule: ElementRule = {
  id: 'drag-without-alternative',
  level: 'warning',
  wcag: ['2.5.7', '2.1.1'],
  selector: 'body *:not(img,a,button,input)',
  check(element, page) {
    const listeners = listenersOf(page);
    if (!page.isShown(element) || element.querySelector(CONTROL)) return undefined;
    if (element.localName === 'canvas') return isDrawnOn(element, page) ? { element } : undefined;
    if (listeners.has(element, 'drop') && !element.querySelector('[draggable=true]')) {
      return isUploadOnly(element, page) ? { element } : undefined;
    }
    const isDragged = element.matches(DRAGGED) || listeners.has(element, 'dragstart');
    if (!isDragged && !isHandle(element, page)) return undefined;
    // One of a list stands for all of it.
    if (isAfterAnother(element)) return undefined;
    const list = page.parent(element);
    const around = list && list.localName !== 'body' ? page.parent(list) : null;
    const near = around && !/^(?:body|main|html)$/.test(around.localName) ? around : list;
    if (near?.localName !== 'body' && near?.querySelector(CONTROL)) return undefined;
    const isOperable =
      listensAround(page, element, ...KEYS, 'click') ||
      element.matches('[role=option],[aria-grabbed]');
    return isOperable ? undefined : { element };
  },
};

/** Such as for a signature; a map has keys or buttons around it. */
function isDrawnOn(element: Element, page: PageView): boolean {
  const listeners = listenersOf(page);
  return (
    listeners.has(element, 'mousedown', 'pointerdown') &&
    listeners.has(element, 'mousemove', 'pointermove') &&
    !page.isFocusable(element) &&
    !page.parent(element)?.querySelector('textarea,input:not([type=hidden],[type=submit])')
  );
}

/** Once pressed it follows the pointer, which the document or the window listens for. */
function isHandle(element: Element, page: PageView): boolean {
  if (!/grab|move|resize/.test(page.style(element).cursor)) return false;
  const listeners = listenersOf(page);
  return (
    listeners.has(element, 'mousedown', 'pointerdown') &&
    [page.document, page.window].some((each) => listeners.has(each, 'mousemove', 'pointermove'))
  );
}

function isAfterAnother(element: Element): boolean {
  const before = element.previousElementSibling;
  return before !== null && before.localName === element.localName && before.matches(DRAGGED);
}

/** Files can be dropped here, and there is no field for them anywhere. */
function isUploadOnly(element: Element, page: PageView): boolean {
  const says =
    /file|upload|document|drop|drag|archivo|arrastr|fichier|dépos|gliss|datei|hochladen|ablegen|ziehen/i.test(
      page.text(element),
    );
  return (
    says &&
    page.all('input[type=file]').length === 0 &&
    !listenersOf(page).has(element, ...KEYS, 'click')
  );
}
