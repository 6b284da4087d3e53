import type { PageRule } from '../../../contract/types.ts';
import { allSafely, matchesSafely } from '../../../page/selectors.ts';
import { hasCaret } from '../../focus/has-caret.ts';
import { candidates, winner } from '../state-styles.ts';

const CONTROLS = 'a[href],button,input,select,textarea,summary,[tabindex]:not([tabindex^="-"])';
const MAX_FOUND = 5;

/** Shadows and backgrounds are not drawn in high contrast modes: an outline has to stay. */
export const rule: PageRule = {
  id: 'focus-lost-in-forced-colours',
  level: 'warning',
  wcag: ['2.4.7'],
  isMinor: true,
  *examine(page) {
    const restoring = page
      .cssRules()
      .some(({ media }) => media.some((each) => /forced-colors|high-contrast/.test(each)));
    if (restoring) return;
    const styles = candidates(page, 'focus').filter(
      ({ style }) => style.outlineStyle || style.outlineWidth || style.boxShadow,
    );
    const seen = new Set<Element>();
    const shadows = styles.filter(({ hasState, style }) => hasState && isShadow(style.boxShadow));
    for (const { selector, style } of shadows) {
      yield undefined;
      for (const element of allSafely(page, selector)) {
        if (seen.size >= MAX_FOUND) return;
        if (seen.has(element) || !matchesSafely(element, CONTROLS) || hasCaret(element)) continue;
        if (!page.isShown(element) || changesShape(style)) continue;
        const line = winner(element, styles, ({ outlineStyle, outlineWidth }) => [
          /^0(?:px)?$/.test(outlineWidth) ? 'none' : outlineStyle,
          false,
        ]);
        if (!line?.hasState || line.value !== 'none') continue;
        seen.add(element);
        yield { element };
        break;
      }
    }
  },
};

function isShadow(value: string): boolean {
  return value !== '' && !/^(?:none|initial|unset|inherit)$/.test(value);
}

/** What stays in any colours: lines that come, or grow. */
function changesShape(style: CSSStyleDeclaration): boolean {
  return [
    style.textDecorationLine,
    style.borderTopWidth,
    style.borderBottomWidth,
    style.transform,
  ].some((each) => each !== '' && !/^(?:none|0px|0)$/.test(each));
}
