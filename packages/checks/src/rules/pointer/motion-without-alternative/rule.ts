import type { PageRule } from '../../../contract/types.ts';
import { CHANGES_PAGE, handlerSource, listenersOf } from '../../../page/handlers.ts';

const MOTION = ['devicemotion', 'deviceorientation', 'deviceorientationabsolute'];
const CONTROL =
  'button:not(:disabled),input:not([type=hidden],:disabled),select:not(:disabled),[role=button],[role=slider],[role=switch],[role=checkbox]';

export const rule: PageRule = {
  id: 'motion-without-alternative',
  level: 'error',
  wcag: ['2.5.4'],
  *examine(page) {
    if (!listenersOf(page).has(page.window, ...MOTION)) return;
    const acts = CHANGES_PAGE.test(handlerSource(page, page.window, ...MOTION));
    if (page.all(CONTROL).some(page.isShown)) return;
    yield { element: null, level: acts ? 'error' : 'warning' };
  },
};
