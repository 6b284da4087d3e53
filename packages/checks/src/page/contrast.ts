import type { PageView } from './page-view.ts';

/** Red, green, blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** An opaque colour as computed; null for any other. */
export function opaque(colour: string): Rgb | null {
  const [r, g, b, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const isRgb = colour.startsWith('rgb') && alpha === 1;
  return isRgb && r !== undefined && g !== undefined && b !== undefined ? [r, g, b] : null;
}

/** Contrast ratio, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: Rgb, other: Rgb): number {
  const [a, b] = [luminance(one) + 0.05, luminance(other) + 0.05];
  return Math.max(a, b) / Math.min(a, b);
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

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
