/** Four bytes a pixel, red, green, blue and alpha, rows from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export interface Difference {
  /** Pixels that differ so that an eye can tell. */
  readonly changedPixels: number;
  /** Of these, those whose contrast before against after is 3 to 1 or more. */
  readonly strongPixels: number;
  /** Median contrast ratio of the changed pixels, before against after; 1 if there are none. */
  readonly contrast: number;
}

/** Of 255: below this, compression and smoothing of edges differ from one picture to the next. */
const NOISE = 10;
/** WCAG 1.4.11. */
const STRONG = 3;

/**
 * Compares two pictures of the same part of a page.
 *
 * @param still A second picture of the state before: what moved by itself between both does not count.
 */
export function comparePictures(before: Picture, after: Picture, still?: Picture): Difference {
  const contrasts: number[] = [];
  const length = Math.min(before.data.length, after.data.length);
  for (let at = 0; at < length; at += 4) {
    if (!differs(before, after, at) || (still && differs(before, still, at))) continue;
    contrasts.push(contrastOf(luminance(before, at), luminance(after, at)));
  }
  contrasts.sort((a, b) => a - b);
  return {
    changedPixels: contrasts.length,
    strongPixels: contrasts.filter((contrast) => contrast >= STRONG).length,
    contrast: contrasts[Math.floor(contrasts.length / 2)] ?? 1,
  };
}

function differs(a: Picture, b: Picture, at: number): boolean {
  for (let channel = at; channel < at + 3; channel++) {
    if (Math.abs((a.data[channel] ?? 0) - (b.data[channel] ?? 0)) > NOISE) return true;
  }
  return false;
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance({ data }: Picture, at: number): number {
  const [red, green, blue] = [0, 1, 2].map((channel) => linear((data[at + channel] ?? 0) / 255));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrastOf(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
