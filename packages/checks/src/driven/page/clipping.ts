import { parentAround } from '../../page/tree.ts';
import type { TextBox } from './overlaps.ts';

const SLACK_PX = 4;
/** Of a line's height: above and below the letters there is air. */
const LINE_PART = 0.35;

/** By how much the nearest box that cuts off what does not fit cuts a text; `null` if none does. */
export function clippingOf({ text, rects }: TextBox): { by: Element; byPx: number } | null {
  let isLifted = false;
  let isFree = false;
  const holder = text.parentElement;
  for (
    let each: Element | null = holder;
    each && each !== document.body;
    each = parentAround(each)
  ) {
    const style = getComputedStyle(each);
    // What is placed against something further out is not cut by what lies between.
    if (isLifted && style.position === 'static' && style.transform === 'none') continue;
    if (isFree && style.transform === 'none') continue;
    isLifted = style.position === 'absolute';
    isFree = style.position === 'fixed';
    if (/auto|scroll/.test(style.overflowX + style.overflowY)) return null;
    const [cutsX, cutsY] = [cuts(style.overflowX), cuts(style.overflowY)];
    if (!cutsX && !cutsY) continue;
    if (isShortened(style)) return null;
    const box = each.getBoundingClientRect();
    if (box.width <= 2 || box.height <= 2) return null;
    const byPx = Math.max(...rects.map((rect) => beyond(rect, box, { cutsX, cutsY })));
    if (byPx > 0) return { by: each, byPx };
  }
  return null;
}

function cuts(overflow: string): boolean {
  return overflow === 'hidden' || overflow === 'clip';
}

/** Says by dots that there is more: a choice of the author, made at any size. */
function isShortened(style: CSSStyleDeclaration): boolean {
  const lines = style.getPropertyValue('-webkit-line-clamp');
  return style.textOverflow === 'ellipsis' || (lines !== '' && lines !== 'none');
}

function beyond(
  rect: DOMRect,
  box: DOMRect,
  { cutsX, cutsY }: { readonly cutsX: boolean; readonly cutsY: boolean },
): number {
  const x = cutsX ? Math.max(rect.right - box.right, box.left - rect.left) : 0;
  const y = cutsY ? Math.max(rect.bottom - box.bottom, box.top - rect.top) : 0;
  const isCut = x > SLACK_PX || y > Math.max(SLACK_PX, rect.height * LINE_PART);
  return isCut ? Math.max(x, y) : 0;
}
