import { parseHex, type Rgb } from '../../page/colours.ts';
import { contrast } from '../../page/contrast.ts';
import { toOklch, toRgb } from './oklch.ts';

/** A colour to take instead, so that text and background contrast enough. */
export interface ColourMend {
  /** Which of the two changes. */
  readonly changes: 'text' | 'background';
  readonly text: Rgb;
  readonly background: Rgb;
  readonly ratio: number;
}

const BLACK_TO_WHITE = [0, 1] as const;
const TURNS = 20;

/**
 * The nearest colours of the same hue that pass: first another text on this background, then another
 * background under this text. Only the lightness changes, and the chroma where a screen has none
 * so strong.
 *
 * @param needed The ratio to reach, 1 to 21.
 * @returns the nearest mend first for each; none where not even black or white would pass.
 */
export function nearestColours(text: Rgb, background: Rgb, needed: number): readonly ColourMend[] {
  return [
    ...nearest(text, background, needed).map((colour) => mend('text', colour, background)),
    ...nearest(background, text, needed).map((colour) => mend('background', text, colour)),
  ];
}

function mend(changes: ColourMend['changes'], text: Rgb, background: Rgb): ColourMend {
  return { changes, text, background, ratio: contrast(text, background) };
}

/** Towards black and towards white, the shorter way first. */
function nearest(colour: Rgb, other: Rgb, needed: number): readonly Rgb[] {
  const { l, c, h } = toOklch(colour);
  const passes = (lightness: number): boolean =>
    contrast(toRgb({ l: lightness, c, h }), other) >= needed;
  const found = BLACK_TO_WHITE.filter(passes).map((end) => {
    let [bad, good] = [l, end as number];
    for (let turn = 0; turn < TURNS; turn++) {
      const middle = (bad + good) / 2;
      if (passes(middle)) good = middle;
      else bad = middle;
    }
    return good;
  });
  return found
    .sort((a, b) => Math.abs(a - l) - Math.abs(b - l))
    .map((lightness) => toRgb({ l: lightness, c, h }));
}

/** A colour as people write it in CSS: "#0b5a9d". */
export function hexOf(colour: Rgb): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Reads "#rgb", "#rrggbb" and what browsers compute; null for anything else, and for what shines through. */
export function readColour(text: string): Rgb | null {
  const css = text.trim();
  const parts: readonly number[] =
    parseHex(css) ?? (/^rgb\(([\d., ]+)\)$/.exec(css)?.[1] ?? '').split(/[, ]+/).map(Number);
  const [r, g, b] = parts;
  const isColour = parts.length === 3 && parts.every((each) => each >= 0 && each <= 255);
  return isColour && r !== undefined && g !== undefined && b !== undefined ? [r, g, b] : null;
}
