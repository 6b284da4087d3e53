import type { PageView } from './page-view.ts';
import { isTransparent } from './transparent.ts';

/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** A colour as the browser computes it, alpha 0 to 1; null if it is written otherwise. */
export function parseColour(css: string): { readonly rgb: Rgb; readonly alpha: number } | null {
  const parts = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? (?:\/ )?([\d.]+))?\)$/.exec(css);
  if (!parts) return null;
  const [, red, green, blue, alpha = 1] = parts;
  return { rgb: [Number(red), Number(green), Number(blue)], alpha: Number(alpha) };
}

/** An opaque colour as computed; null for any other. */
export function opaque(css: string): Rgb | null {
  const colour = parseColour(css);
  return colour?.alpha === 1 ? colour.rgb : null;
}

/** Reads "#rgb" and "#rrggbb"; null for anything else. */
export function parseHex(text: string): Rgb | null {
  const [, short = '', long = ''] = /^#(?:([\da-f]{3})|([\da-f]{6}))$/i.exec(text) ?? [];
  const hex = short ? short.replace(/./g, '$&$&') : long;
  const at = (index: number): number => Number.parseInt(hex.slice(index, index + 2), 16);
  return hex ? [at(0), at(2), at(4)] : null;
}

/** The one colour behind an element; null if there is an image, or something half transparent. */
export function backdropOf(element: Element, page: PageView): Rgb | null {
  for (let each: Element | null = element; each; each = page.parent(each)) {
    const ground = groundOf(page.style(each));
    if (ground !== 'none') return ground;
  }
  return [255, 255, 255];
}

/** What an element paints behind its text; null if it cannot be told. */
export function groundOf({
  backgroundColor,
  backgroundImage,
  opacity,
}: CSSStyleDeclaration): Rgb | 'none' | null {
  if (backgroundImage !== 'none' || opacity !== '1') return null;
  return isTransparent(backgroundColor) ? 'none' : opaque(backgroundColor);
}
