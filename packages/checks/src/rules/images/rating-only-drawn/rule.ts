import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';

/** Signs of fonts: those made for pictures, stars, dots, ticks. */
const SIGN = /[\ue000-\uf8ff\u2605\u2606\u2713-\u2718\u25cf\u25cb\u2764\u2665]/;
const MIN_SIGNS = 3;
const MAX_SIGNS = 10;
const SPEAKS = 'a,button,input,select,img,canvas,video,audio,iframe,table';
/** What tells full stars from empty ones. */
const LOOKS = /\s(?:fill|stroke|class|style|opacity)[-\w]*="[^"]*"/g;

/** So many of so many: a row of signs of one shape, without words. */
export const rule: ElementRule = {
  id: 'rating-only-drawn',
  level: 'warning',
  wcag: ['1.1.1'],
  isMinor: true,
  selector: ':is(span,div,p,td,dd,li):has(>:nth-child(3))',
  check(element, page) {
    const signs = [...element.children];
    if (signs.length < MIN_SIGNS || signs.length > MAX_SIGNS || !page.isExposed(element))
      return undefined;
    if (page.text(element) || element.querySelector(SPEAKS)) return undefined;
    if (page.closest(element, 'a,button,label,[role=img],[role=button],[role=progressbar]'))
      return undefined;
    const isSaid = [element, ...element.querySelectorAll('*')].some(
      (each) => page.name(each) || each.getAttribute('title') || each.matches('[aria-label]'),
    );
    const shapes = new Set(signs.map((each) => shapeOf(each, page)));
    return !isSaid && shapes.size === 1 && !shapes.has(null) ? { element } : undefined;
  },
};

/** What a sign looks like but for its colours; null for what is no sign. */
function shapeOf(element: Element, page: PageView): string | null {
  if (!page.isShown(element)) return null;
  const svg = element.matches('svg') ? element : element.querySelector('svg');
  if (svg) return `svg ${svg.innerHTML.replace(LOOKS, '')}`;
  const content = (['::before', '::after'] as const).map(
    (which) => page.pseudo(element, which).content,
  );
  return content.some((each) => SIGN.test(each)) ? 'sign' : null;
}
