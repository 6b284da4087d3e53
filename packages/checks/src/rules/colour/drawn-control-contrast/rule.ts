import type { ElementRule } from '../../../contract/types.ts';
import { backdropOf, opaque, type Rgb } from '../../../page/colours.ts';
import { contrast } from '../../../page/contrast.ts';
import type { PageView } from '../../../page/page-view.ts';
import { isTransparent } from '../../../page/transparent.ts';

const MIN_CONTRAST = 3;
const MIN_SIDE_PX = 8;
const NATIVE = 'input[type=checkbox],input[type=radio]';
const SIDES = ['top', 'right', 'bottom', 'left'];

/** Boxes and switches that are drawn in place of the browser's own. */
export const rule: ElementRule = {
  id: 'drawn-control-contrast',
  level: 'warning',
  wcag: ['1.4.11'],
  isMinor: true,
  selector: `${NATIVE},[role=switch],[role=checkbox],[role=radio]`,
  check(element, page) {
    if (element.matches(':disabled,[aria-disabled=true]')) return undefined;
    const holder = element.matches(NATIVE) ? labelOfHidden(element, page) : element;
    if (!holder || !page.isShown(holder) || holder.querySelector('svg,img,canvas'))
      return undefined;
    const behind = backdropOf(holder, page);
    const painted = boxesOf(holder, page);
    const colours = painted.flatMap((style) => coloursOf(style));
    if (!behind || painted.length === 0 || colours.includes(null)) return undefined;
    const all = [behind, ...colours] as readonly Rgb[];
    const best = Math.max(...all.flatMap((one) => all.map((other) => contrast(one, other))));
    return best < MIN_CONTRAST
      ? { element: holder, facts: { ratio: Math.floor(best * 10) / 10 } }
      : undefined;
  },
};

/** The label that stands in for a box that nobody sees. */
function labelOfHidden(element: Element, page: PageView): Element | null {
  const { opacity, clipPath, appearance } = page.style(element);
  const { width, height, right } = page.rect(element);
  const isHidden =
    opacity === '0' || clipPath !== 'none' || (width <= 1 && height <= 1) || right <= 0;
  if (!isHidden && appearance !== 'none') return null;
  return isHidden ? ((element as HTMLInputElement).labels?.[0] ?? null) : null;
}

/** What may be the drawn box: empty elements and what is put before or after words. */
function boxesOf(holder: Element, page: PageView): readonly CSSStyleDeclaration[] {
  const parts = [holder, ...holder.querySelectorAll('*')].filter((each) => !each.matches('input'));
  const inside = parts.filter(
    (each) =>
      each !== holder && !page.text(each) && isLarge(page.style(each)) && page.isShown(each),
  );
  const drawn = parts.flatMap((each) =>
    (['::before', '::after'] as const)
      .map((which) => page.pseudo(each, which))
      .filter((style) => style.content !== 'none' && style.display !== 'none' && isLarge(style)),
  );
  return [...inside.map((each) => page.style(each)), ...drawn];
}

function isLarge({ width, height }: CSSStyleDeclaration): boolean {
  return parseFloat(width) >= MIN_SIDE_PX && parseFloat(height) >= MIN_SIDE_PX;
}

/** Its colours; null for what cannot be told. */
function coloursOf(style: CSSStyleDeclaration): readonly (Rgb | null)[] {
  const { backgroundColor, backgroundImage, boxShadow, opacity, content, maskImage } = style;
  // What is drawn only once it is chosen, such as a tick.
  if (opacity === '0') return [];
  const isBeyond = backgroundImage !== 'none' || boxShadow !== 'none' || opacity !== '1';
  if (isBeyond || /[^\s"']/.test(content.replace(/^(?:normal|none)$/, ''))) return [null];
  if (maskImage && maskImage !== 'none') return [null];
  const lines = SIDES.filter(
    (side) =>
      parseFloat(style.getPropertyValue(`border-${side}-width`)) > 0 &&
      style.getPropertyValue(`border-${side}-style`) !== 'none',
  ).map((side) => style.getPropertyValue(`border-${side}-color`));
  return [backgroundColor, ...lines].filter((css) => !isTransparent(css)).map(opaque);
}
