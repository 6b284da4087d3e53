import type { PageRule } from '../../../contract/types.ts';
import { handlerSource, listenersOf } from '../../../page/handlers.ts';

const MOTION = ['devicemotion', 'deviceorientation', 'deviceorientationabsolute'];
/** The motion does something on the page. */
const ACTS =
  /\.(?:innerHTML|innerText|textContent|value|hidden|checked|src|className|style|scrollTop|scrollLeft)\b[\w.]*\s*[+-]?=(?!=)|classList|\.(?:click|submit|reset|remove|scrollBy|scrollTo|play|css|text|html|val)\s*\(|\bundo|\bshake/i;
const CONTROL =
  'button:not(:disabled),input:not([type=hidden],:disabled),select:not(:disabled),[role=button],[role=slider],[role=switch],[role=checkbox]';

export const rule: PageRule = {
  id: 'motion-without-alternative',
  topic: 'pointer',
  level: 'error',
  wcag: ['2.5.4'],
  affects: ['motor'],
  *examine(page) {
    if (!listenersOf(page).has(page.window, ...MOTION)) return;
    const acts = ACTS.test(handlerSource(page, page.window, ...MOTION));
    if (page.all(CONTROL).some(page.isShown)) return;
    yield { element: null, level: acts ? 'error' : 'warning' };
  },
};
