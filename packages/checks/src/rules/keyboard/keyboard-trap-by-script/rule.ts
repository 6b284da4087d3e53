import type { ElementRule } from '../../../contract/types.ts';
import { handlerSource, listenersOf } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';

/** Which key it was: whoever asks may let Tab through. */
const ASKS_KEY = /\bkey\b|keyCode|which|\.code\b|charCode|getModifierState|\bkeys\b/i;
const SWALLOWS = /\.preventDefault\s*\(|\breturn\s+(?:false|!1)\b/;
const TAKES_BACK =
  /\bthis\s*\.\s*focus\s*\(|\b(?:e|ev|evt|event)\.(?:currentT|t)arget\s*\.\s*focus\s*\(/;
const MOVES = /\.focus\s*\(/;
/** A way out that is told: “Press Ctrl+M to exit”. */
const TOLD =
  /\b(?:ctrl|control|alt|shift|esc|escape|f\d{1,2}|strg|umschalt|échap|maj|mayús)\b(?:\s*\+\s*\w+)?/i;

export const rule: ElementRule = {
  id: 'keyboard-trap-by-script',
  level: 'error',
  wcag: ['2.1.2'],
  selector: 'a,button,input,select,textarea,summary,[tabindex],[contenteditable]',
  check(element, page) {
    if (!page.isTabbable(element)) return undefined;
    if (swallowsTab(element, page)) return { element };
    const source = handlerSource(page, element, 'blur', 'focusout');
    if (TAKES_BACK.test(source)) return hasWayOut(element, page) ? undefined : { element };
    if (!MOVES.test(source) || !isPassedOn(element, page)) return undefined;
    return hasWayOut(element, page) ? undefined : { element };
  },
};

/** Keeps all keys from the browser, whichever they are. */
function swallowsTab(element: Element, page: PageView): boolean {
  return ['keydown', 'keypress'].some((type) =>
    listenersOf(page)
      .sources(element, type)
      .some(
        (source) =>
          SWALLOWS.test(source) &&
          !ASKS_KEY.test(source.replace(/["']key\w+["']/g, '')) &&
          type === 'keydown',
      ),
  );
}

/** What gets the focus in its place passes it on as well, as a pair of elements that hold it. */
function isPassedOn(element: Element, page: PageView): boolean {
  const own = listenersOf(page).sources(element, 'blur').join('\n');
  const ids = [...own.matchAll(/["']([\w-]+)["']/g)].map(([, id = '']) => page.byId(element, id));
  return ids.some(
    (other) => other && other !== element && MOVES.test(handlerSource(page, other, 'blur')),
  );
}

/** A key leads out, and the page names it. */
function hasWayOut(element: Element, page: PageView): boolean {
  const keys = handlerSource(page, element, 'keydown', 'keyup', 'keypress');
  return ASKS_KEY.test(keys) && TOLD.test(page.text(page.document.body));
}
