import type { Rgb } from '../../page/colours.ts';
import { contrastOfLuminances, luminance } from '../../page/contrast.ts';

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
    contrasts.push(contrastOfLuminances(luminanceAt(before, at), luminanceAt(after, at)));
  }
  contrasts.sort((a, b) => a - b);
  return {
    changedPixels: contrasts.length,
    strongPixels: contrasts.filter((contrast) => contrast >= STRONG).length,
    contrast: contrasts[Math.floor(contrasts.length / 2)] ?? 1,
  };
}

/** Left out at the edges: neighbours that were pushed along. */
const EDGE_PX = 7;
const SHIFT_PX = 2;
const MAX_PIXELS = 250_000;

/** Whether the second picture is the first one moved by a pixel or two: nobody takes that for a sign. */
export function isMovedOnly(before: Picture, after: Picture): boolean {
  const { width, height } = before;
  if (width !== after.width || height !== after.height || width * height > MAX_PIXELS) return false;
  for (let down = -SHIFT_PX; down <= SHIFT_PX; down++) {
    for (let right = -SHIFT_PX; right <= SHIFT_PX; right++) {
      if ((down !== 0 || right !== 0) && isSame(before, after, down * width + right)) return true;
    }
  }
  return false;
}

function isSame(before: Picture, after: Picture, shift: number): boolean {
  const { width, height } = before;
  for (let y = EDGE_PX; y < height - EDGE_PX; y++) {
    for (let x = EDGE_PX; x < width - EDGE_PX; x++) {
      const at = y * width + x;
      for (let channel = 0; channel < 3; channel++) {
        const a = before.data[at * 4 + channel] ?? 0;
        const b = after.data[(at + shift) * 4 + channel] ?? 0;
        if (Math.abs(a - b) > NOISE) return false;
      }
    }
  }
  return true;
}

/** A third of the ground gives a text of this colour no more contrast than this; 21 if there is none. */
export function contrastOver(ground: Picture, colour: Rgb): number {
  const own = luminance(colour);
  const contrasts: number[] = [];
  for (let at = 0; at < ground.data.length; at += 4) {
    contrasts.push(contrastOfLuminances(own, luminanceAt(ground, at)));
  }
  contrasts.sort((a, b) => a - b);
  return contrasts[Math.floor(contrasts.length / 3)] ?? 21;
}

function differs(a: Picture, b: Picture, at: number): boolean {
  for (let channel = at; channel < at + 3; channel++) {
    if (Math.abs((a.data[channel] ?? 0) - (b.data[channel] ?? 0)) > NOISE) return true;
  }
  return false;
}

/** Relative luminance of the pixel that begins at this byte. */
export function luminanceAt({ data }: Picture, at: number): number {
  return luminance([data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]);
}
