import type { PageRule } from '../../../contract/types.ts';
import { listenersOf } from '../../../page/handlers.ts';

/** Keys and gestures that enlarge a page, by the events they come with. */
const BLOCKS: readonly (readonly [types: readonly string[], how: RegExp])[] = [
  [
    ['keydown', 'keypress'],
    /(?:ctrlKey|metaKey)[\s\S]*(?:['"][+=-]['"]|\b(?:187|189|107|109|61|173)\b)/,
  ],
  [['wheel', 'mousewheel'], /ctrlKey/],
  [['touchmove', 'touchstart'], /touches\.length\s*(?:>=?|!==?|===?)\s*[12]/],
  [['gesturestart', 'gesturechange'], /./],
];
const PREVENTS = /preventDefault\s*\(|return\s+false|returnValue\s*=/;

/** Only for the whole page: a map may zoom itself. */
export const rule: PageRule = {
  id: 'zoom-blocked-by-script',
  level: 'warning',
  wcag: ['1.4.4'],
  needs: ['listeners'],
  isMinor: true,
  *examine(page) {
    const { document, window } = page;
    const listeners = listenersOf(page);
    const whole = [window, document, document.documentElement, document.body];
    const isBlocked = BLOCKS.some(([types, how]) =>
      whole.some((target) =>
        types.some((type) =>
          listeners
            .sources(target, type)
            .some((source) => how.test(source) && PREVENTS.test(source)),
        ),
      ),
    );
    if (isBlocked) yield { element: null };
  },
};
