/** What a narrow window, wide text spacing and large text do to texts. */
import type { Overflow } from '../../contract/measures.ts';
import { parentAround, rootsOf } from '../../page/tree.ts';
import { settle } from '../../probe/settle.ts';
import { clippingOf } from './clipping.ts';
import { findOverlaps, type TextBox } from './overlaps.ts';
import { measures } from './registry.ts';
import { isSeen, outermost } from './shown-texts.ts';

/** Two dimensions are part of what these mean: https://www.w3.org/TR/WCAG22/#reflow */
const WIDE_BY_NATURE =
  'table,img,picture,svg,video,audio,canvas,iframe,object,embed,pre,code,textarea,math,[role=table],[role=grid],[role=treegrid],[role=toolbar],[role=img],[role=application],[role=slider],[role=tablist]';
const MAX_TEXTS = 4000;
const MAX_FOUND = 30;
/** Rounding, and ends of italic letters. */
const SLACK_PX = 4;

interface Layout {
  readonly clipped: ReadonlyMap<Text, number>;
  readonly overlaps: ReadonlySet<string>;
  readonly wide: ReadonlySet<Element>;
  readonly seen: ReadonlySet<Text>;
}

let before: Layout | null = null;
const ids = new WeakMap<Text, number>();
let nextId = 0;

export async function readLayout(): Promise<void> {
  await settle(document);
  before = layoutNow().layout;
}

/** Keeps as measured what is worse than it was at `readLayout`. */
export async function compareLayout(need: 'reflow' | 'spacing' | 'zoom'): Promise<void> {
  await settle(document);
  const { layout, texts, clippers, pairs } = layoutNow();
  const old = before ?? layout;
  const found = new Map<Element, Overflow>();
  const add = (element: Element, kind: Overflow['kind'], byPx: number): void => {
    if (found.size < MAX_FOUND && !found.has(element)) found.set(element, { element, kind, byPx });
  };
  for (const { text } of texts) {
    const px = layout.clipped.get(text) ?? 0;
    const isNew = px > 0 && old.seen.has(text) && (old.clipped.get(text) ?? 0) === 0;
    if (isNew) add(clippers.get(text) ?? holderOf(text), 'clipped', Math.round(px));
  }
  for (const [key, { a, byPx }] of pairs) {
    if (!old.overlaps.has(key)) add(holderOf(a), 'overlap', Math.round(byPx));
  }
  if (need === 'reflow') {
    for (const element of layout.wide) {
      if (!old.wide.has(element)) {
        add(element, 'scroll', Math.round(element.getBoundingClientRect().right - innerWidth));
      }
    }
  }
  if (need === 'reflow') for (const element of goneTexts(old, layout)) add(element, 'gone', 0);
  measures[need] = [...found.values()];
}

function layoutNow(): {
  readonly layout: Layout;
  readonly texts: readonly TextBox[];
  readonly clippers: ReadonlyMap<Text, Element>;
  readonly pairs: ReturnType<typeof findOverlaps>;
} {
  const texts = textBoxes();
  const clipped = new Map<Text, number>();
  const clippers = new Map<Text, Element>();
  const whole: TextBox[] = [];
  for (const box of texts) {
    const cut = clippingOf(box);
    if (!cut) {
      const holder = holderOf(box.text);
      whole.push({ ...box, rects: box.rects.filter((rect) => isInSight(rect, holder)) });
      continue;
    }
    clipped.set(box.text, cut.byPx);
    clippers.set(box.text, cut.by);
  }
  const pairs = findOverlaps(whole, idOf);
  const seen = new Set(texts.map(({ text }) => text));
  const layout = { clipped, overlaps: new Set(pairs.keys()), wide: wideElements(), seen };
  return { layout, texts, clippers, pairs };
}

/** Navigation folds into a menu; what a page is about has to stay. */
const FRAME =
  'nav,header:not(main *),footer:not(main *),aside,[role=navigation],[role=banner],[role=contentinfo],[role=dialog],[role=tabpanel],[aria-hidden=true]';
/** Whatever may open it. */
const OPENER = '[aria-expanded],[aria-controls],[popovertarget],summary,[role=tab]';
const MIN_GONE = 20;

/** Texts of the content that were there and are not rendered now, nor in other words elsewhere. */
function goneTexts(old: Layout, now: Layout): readonly Element[] {
  const shown = [...now.seen].map(({ data }) => data.trim()).join('\n');
  const gone = [...old.seen].filter((text) => {
    const words = text.data.trim();
    const holder = holderOf(text);
    if (now.seen.has(text) || words.length < MIN_GONE || shown.includes(words)) return false;
    return holder.isConnected && !holder.checkVisibility() && !holder.closest(FRAME);
  });
  const main = document.querySelector('main,[role=main]') ?? document.body;
  const hasOpener = [...main.querySelectorAll(OPENER)].some(isSeen);
  return hasOpener ? [] : outermost(gone.map(holderOf));
}

function idOf(text: Text): number {
  const known = ids.get(text) ?? nextId++;
  ids.set(text, known);
  return known;
}

function textBoxes(): readonly TextBox[] {
  const found: TextBox[] = [];
  const range = document.createRange();
  for (const root of rootsOf(document)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() && found.length < MAX_TEXTS) {
      const text = walker.currentNode as Text;
      const holder = holderOf(text);
      if (!/\S/.test(text.data) || !isRead(holder) || !isSeen(holder)) continue;
      range.selectNodeContents(text);
      const rects = [...range.getClientRects()].filter(
        ({ width, height }) => width > 1 && height > 1,
      );
      if (rects.length > 0) found.push({ text, rects });
    }
  }
  return found;
}

/** Not scrolled out of a box around it. */
function isInSight(rect: DOMRect, holder: Element): boolean {
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  for (
    let each: Element | null = holder;
    each && each !== document.body;
    each = parentAround(each)
  ) {
    if (getComputedStyle(each).overflowY === 'visible') continue;
    const { left, right, top, bottom } = each.getBoundingClientRect();
    if (x < left || x > right || y < top || y > bottom) return false;
  }
  return true;
}

function isRead(holder: Element): boolean {
  // Texts of a drawing have places of their own.
  if (holder.closest('svg')) return false;
  return !/^(?:script|style|noscript|template|option|title)$/.test(holder.localName);
}

function holderOf(text: Text): Element {
  return text.parentElement ?? (text.parentNode as Partial<ShadowRoot>).host ?? document.body;
}

/** What makes the page scroll sideways: the outermost elements that stick out of it. */
function wideElements(): ReadonlySet<Element> {
  const found = new Set<Element>();
  const root = document.scrollingElement;
  if (!root || root.scrollWidth <= innerWidth + SLACK_PX || isCut(root)) return found;
  for (const element of document.body.querySelectorAll('*')) {
    const { right, width } = element.getBoundingClientRect();
    if (right <= innerWidth + SLACK_PX || width < 8 || !isSeen(element)) continue;
    const parent = parentAround(element);
    if (parent && found.has(parent)) found.add(element);
    else if (!element.closest(WIDE_BY_NATURE) && !isHeldBack(element) && holdsWords(element)) {
      found.add(element);
    }
  }
  return new Set([...found].filter((each) => !found.has(parentAround(each) ?? each)));
}

/** Only pictures and tables in it stick out, or something that is read? */
function holdsWords(element: Element): boolean {
  if (!element.querySelector(WIDE_BY_NATURE)) return true;
  return [...element.children].every((child) => !child.matches(WIDE_BY_NATURE));
}

function isCut(root: Element): boolean {
  return [root, document.body].some((each) => /hidden|clip/.test(getComputedStyle(each).overflowX));
}

/** Something around it scrolls or cuts, so that the page does not. */
function isHeldBack(element: Element): boolean {
  for (
    let each = parentAround(element);
    each && each !== document.body;
    each = parentAround(each)
  ) {
    if (getComputedStyle(each).overflowX !== 'visible') return true;
  }
  return getComputedStyle(element).position === 'fixed';
}
