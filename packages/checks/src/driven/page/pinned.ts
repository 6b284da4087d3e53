/** Bars that stay in place while the page scrolls, in a narrow and low window. */
import { parentAround } from '../../page/tree.ts';
import { settle } from '../../probe/settle.ts';
import { measures } from './registry.ts';

/** A row of the window is looked at every so many pixels. */
const STEP_PX = 4;
/** Less of the window than this is a slit: of 256 pixels, some five lines. */
const MIN_FREE = 0.4;
/** These are closed before anybody reads on. */
const CLOSABLE =
  'dialog,[role=dialog],[role=alertdialog],[class*=cookie i],[id*=cookie i],[class*=consent i],[id*=consent i]';

/** Adds the bars to what was measured of the narrow window, if they leave a slit. */
export async function notePinned(): Promise<void> {
  const { scrollHeight, clientHeight } = document.documentElement;
  if (scrollHeight < clientHeight * 2) return;
  const from = scrollY;
  // Those that stick do so once the page was scrolled.
  scrollTo({ top: scrollHeight / 2, behavior: 'instant' });
  await settle(document);
  const rows = new Map<Element, number>();
  let free = 0;
  for (let y = 1; y < innerHeight; y += STEP_PX) {
    const bar = pinnedAround(document.elementFromPoint(innerWidth / 2, y));
    if (bar) rows.set(bar, (rows.get(bar) ?? 0) + 1);
    else free += STEP_PX;
  }
  scrollTo({ top: from, behavior: 'instant' });
  const [tallest] = [...rows].sort(([, a], [, b]) => b - a);
  if (!tallest || free >= innerHeight * MIN_FREE) return;
  const [element] = tallest;
  measures.reflow = [...(measures.reflow ?? []), { element, kind: 'pinned', byPx: free }];
}

function pinnedAround(element: Element | null): Element | null {
  for (let each = element; each && each !== document.body; each = parentAround(each)) {
    if (/fixed|sticky/.test(getComputedStyle(each).position)) {
      return each.closest(CLOSABLE) ? null : each;
    }
  }
  return null;
}
