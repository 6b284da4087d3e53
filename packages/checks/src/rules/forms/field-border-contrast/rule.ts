import type { ElementRule } from '../../../contract/types.ts';
import { backdropOf, parseColour, type Rgb } from '../../../page/colours.ts';
import { contrast } from '../../../page/contrast.ts';
import type { PageView } from '../../../page/page-view.ts';
import { FIELDS, isOpen } from '../fields.ts';

const MIN_CONTRAST = 3;
const SIDES = ['Top', 'Bottom', 'Left', 'Right'] as const;
/** How far a frame drawn by a box around the field may stand off. */
const MAX_FRAME_PX = 60;

export const rule: ElementRule = {
  id: 'field-border-contrast',
  level: 'warning',
  wcag: ['1.4.11'],
  selector: `${FIELDS},input:is([type=checkbox],[type=radio])`,
  check(element, page) {
    if (!isOpen(element, page)) return undefined;
    const { appearance, opacity } = page.style(element);
    // What the browser draws by itself is not for the author to answer for.
    const isNative = element.matches('[type=checkbox],[type=radio]') && appearance !== 'none';
    if (isNative || Number(opacity) < 1) return undefined;
    const best = Math.max(...frames(element, page).map((each) => edge(each, page)));
    return best < MIN_CONTRAST
      ? { element, facts: { ratio: Math.floor(best * 10) / 10 } }
      : undefined;
  },
};

/** The field and tight boxes around it, each of which may draw the edge. */
function frames(field: Element, page: PageView): readonly Element[] {
  const own = page.rect(field);
  const found = [field];
  for (let box = page.parent(field); box && found.length < 4; box = page.parent(box)) {
    const { width, height } = page.rect(box);
    if (height - own.height > MAX_FRAME_PX / 3 || width - own.width > MAX_FRAME_PX * 2) break;
    found.push(box);
  }
  return found;
}

/** The best contrast of border and area with what is behind; beyond any if it cannot be told. */
function edge(element: Element, page: PageView): number {
  const style = page.style(element);
  const outer = page.parent(element);
  const behind = outer && backdropOf(outer, page);
  const isUnknown =
    !behind ||
    style.boxShadow !== 'none' ||
    style.backgroundImage !== 'none' ||
    style.outlineStyle !== 'none';
  if (isUnknown || style.borderImageSource !== 'none') return Infinity;
  const area = areaOf(style.backgroundColor) ?? behind;
  if (area === 'unknown') return Infinity;
  const ratios = SIDES.filter(
    (side) => parseFloat(style[`border${side}Width`]) > 0 && style[`border${side}Style`] !== 'none',
  ).map((side) => {
    // The old look of fields: two shades that the browser chooses.
    if (/inset|outset|groove|ridge/.test(style[`border${side}Style`])) return Infinity;
    const colour = areaOf(style[`border${side}Color`], behind);
    if (colour === 'unknown') return Infinity;
    // A line shows if it stands out on either side.
    return colour ? Math.max(contrast(colour, behind), contrast(colour, area)) : 1;
  });
  return Math.max(1, contrast(area, behind), ...ratios);
}

/** A line that is half transparent mixes with what lies behind. */
function areaOf(css: string, behind?: Rgb): Rgb | 'unknown' | null {
  const colour = parseColour(css);
  if (!colour) return css === 'transparent' ? null : 'unknown';
  const { rgb, alpha } = colour;
  if (alpha === 0) return null;
  if (alpha === 1) return rgb;
  if (!behind) return 'unknown';
  const mix = (index: 0 | 1 | 2): number => rgb[index] * alpha + behind[index] * (1 - alpha);
  return [mix(0), mix(1), mix(2)];
}
