import type { PageView } from './page-view.ts';

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

/** The one colour behind an element; null if there is an image, or something half transparent. */
export function backdropOf(element: Element, page: PageView): Rgb | null {
  for (let each: Element | null = element; each; each = page.parent(each)) {
    const { backgroundColor, backgroundImage, opacity } = page.style(each);
    if (backgroundImage !== 'none' || opacity !== '1') return null;
    const colour = opaque(backgroundColor);
    if (colour) return colour;
    if (!/, 0\)$|^transparent$/.test(backgroundColor)) return null;
  }
  return [255, 255, 255];
}
