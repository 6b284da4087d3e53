import type { ElementRule } from '../../../contract/types.ts';
import { cache } from '../../../page/cache.ts';
import type { PageView, StyleRule } from '../../../page/page-view.ts';
import { matchesSafely } from '../../../page/selectors.ts';

/** A part in another unit grows with the text size that people choose. */
const BY_WINDOW_ONLY =
  /^(?:[\d.]+v(?:w|h|i|b|min|max)|(?:min|max|clamp)\((?:[\d.]+(?:v(?:w|h|i|b|min|max)|px)[,\s]*)+\))$/;
/** The parts of such a size. */
const PART = /([\d.]+)(px|v(?:w|h|i|b|min|max))/g;
const BY_WIDTH = /width/;

/** The largest zoom of browsers, which makes the window as much smaller, and what WCAG asks for. */
const MAX_ZOOM = 5;
const MIN_GROWTH = 2;

const sizedByWindow = cache((page: PageView): readonly StyleRule[] =>
  page.cssRules().filter(({ style, media }) => {
    const isUsed = page.holds(media);
    // Zoom makes the window narrow, and then another size may hold.
    const mayEnd = media.some((each) => BY_WIDTH.test(each));
    const isByWindow = BY_WINDOW_ONLY.test(style.fontSize) && style.fontSize.includes('v');
    return isUsed && !mayEnd && isByWindow && !growsEnough(style.fontSize, page);
  }),
);

/** What gives other sizes in windows of another width. */
const sizedElsewhere = cache((page: PageView): readonly StyleRule[] =>
  page
    .cssRules()
    .filter(
      ({ style, media }) =>
        style.fontSize &&
        !BY_WINDOW_ONLY.test(style.fontSize) &&
        media.some((each) => BY_WIDTH.test(each) && !page.holds([each])),
    ),
);

/** https://www.w3.org/WAI/WCAG22/Techniques/failures/F94 */
export const rule: ElementRule = {
  id: 'text-sized-by-window',
  level: 'warning',
  wcag: ['1.4.4'],
  isMinor: true,
  selector: 'body :not(script,style,svg,svg *)',
  check(element, page) {
    const rules = sizedByWindow(page);
    if (rules.length === 0 || !page.ownText(element)) return undefined;
    const size = rules.filter(({ selector }) => matchesSafely(element, selector)).at(-1)
      ?.style.fontSize;
    if (!size || !page.isShown(element) || !isWinner(element, size, page)) return undefined;
    if (sizedElsewhere(page).some(({ selector }) => matchesSafely(element, selector))) {
      return undefined;
    }
    return { element, facts: { size } };
  },
};

/** No other rule gives the size, as far as that can be told: it has as many pixels as this one comes to. */
function isWinner(element: Element, size: string, page: PageView): boolean {
  return Math.abs(parseFloat(page.style(element).fontSize) - pixelsOf(size, page)) < 1;
}

/** Pixels grow with the zoom, and parts of the window do not: a least size in pixels may do. */
function growsEnough(size: string, page: PageView): boolean {
  return pixelsOf(size, page, MAX_ZOOM) * MAX_ZOOM >= pixelsOf(size, page) * MIN_GROWTH;
}

function pixelsOf(size: string, page: PageView, zoom = 1): number {
  const parts = [...size.matchAll(PART)].map(
    ([, number, unit = '']) => Number(number) * (unit === 'px' ? 1 : partOf(unit, page) / zoom),
  );
  if (size.startsWith('min')) return Math.min(...parts);
  if (size.startsWith('max')) return Math.max(...parts);
  const [first = 0, wanted = first, most = Infinity] = parts;
  return Math.max(first, Math.min(wanted, most));
}

/** Pixels of a hundredth of the window. */
function partOf(unit: string, { window }: PageView): number {
  const { innerWidth: width, innerHeight: height } = window;
  if (unit === 'vmin') return Math.min(width, height) / 100;
  if (unit === 'vmax') return Math.max(width, height) / 100;
  return (/[wi]/.test(unit) ? width : height) / 100;
}
