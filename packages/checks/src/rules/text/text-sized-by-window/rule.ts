import type { ElementRule } from '../../../contract/types.ts';
import { cache } from '../../../page/cache.ts';
import type { PageView, StyleRule } from '../../../page/page-view.ts';
import { matchesSafely } from '../../../page/selectors.ts';

/** A part in another unit grows with the text size that people choose. */
const BY_WINDOW_ONLY =
  /^(?:[\d.]+v(?:w|h|i|b|min|max)|(?:min|max|clamp)\((?:[\d.]+(?:v(?:w|h|i|b|min|max)|px)[,\s]*)+\))$/;

const sizedByWindow = cache((page: PageView): readonly StyleRule[] =>
  page.cssRules().filter(({ style, media }) => {
    const isUsed = media.every((each) => page.window.matchMedia(each).matches);
    return isUsed && BY_WINDOW_ONLY.test(style.fontSize) && style.fontSize.includes('v');
  }),
);

/** https://www.w3.org/WAI/WCAG22/Techniques/failures/F94 */
export const rule: ElementRule = {
  id: 'text-sized-by-window',
  level: 'warning',
  wcag: ['1.4.4'],
  selector: 'body :not(script,style,svg,svg *)',
  check(element, page) {
    const rules = sizedByWindow(page);
    if (rules.length === 0 || !page.ownText(element)) return undefined;
    const size = rules.filter(({ selector }) => matchesSafely(element, selector)).at(-1)
      ?.style.fontSize;
    if (!size || !page.isShown(element) || !isWinner(element, size, page)) return undefined;
    return { element, facts: { size } };
  },
};

/** No other rule gives the size, as far as that can be told: it has as many pixels as this one comes to. */
function isWinner(element: Element, size: string, { style, window }: PageView): boolean {
  const [, part, unit] = /^([\d.]+)v([wh])$/.exec(size) ?? [];
  if (!unit) return true;
  const side = unit === 'w' ? window.innerWidth : window.innerHeight;
  return Math.abs(parseFloat(style(element).fontSize) - (Number(part) * side) / 100) < 1;
}
