import { parentAround } from '../../page/tree.ts';

export interface TextBox {
  readonly text: Text;
  readonly rects: readonly DOMRect[];
}

/** Of the smaller one: letters that only touch are still read. */
const SHARED = 0.35;
const BAND_PX = 40;

/** Pairs of texts that lie over each other, by a key that both sides share. */
export function findOverlaps(
  boxes: readonly TextBox[],
  idOf: (text: Text) => number,
): ReadonlyMap<string, { readonly a: Text; readonly byPx: number }> {
  const found = new Map<string, { a: Text; byPx: number }>();
  const bands = new Map<number, { text: Text; rect: DOMRect }[]>();
  for (const { text, rects } of boxes) {
    if (staysInPlace(text.parentElement)) continue;
    for (const rect of rects) {
      for (let band = bandOf(rect.top); band <= bandOf(rect.bottom); band++) {
        const others = bands.get(band) ?? [];
        bands.set(band, others);
        for (const other of others) {
          if (other.text === text) continue;
          const byPx = sharedPx(rect, other.rect);
          if (byPx > 0) found.set(`${idOf(other.text)} ${idOf(text)}`, { a: text, byPx });
        }
        others.push({ text, rect });
      }
    }
  }
  return found;
}

function bandOf(y: number): number {
  return Math.floor(y / BAND_PX);
}

function sharedPx(a: DOMRect, b: DOMRect): number {
  const x = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const y = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (x <= 4 || y <= 0) return 0;
  return y > SHARED * Math.min(a.height, b.height) ? Math.min(x, y) : 0;
}

/** Lies over whatever is scrolled below it. */
function staysInPlace(element: Element | null): boolean {
  for (let each = element; each; each = parentAround(each)) {
    if (/fixed|sticky/.test(getComputedStyle(each).position)) return true;
  }
  return false;
}
