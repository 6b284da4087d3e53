/** Giving and taking the focus for pictures. */
import type { Box } from '../../contract/measures.ts';
import { parentAround } from '../../page/tree.ts';
import { looksDifferent, lookOf, type Look } from '../../probe/look.ts';
import { settle } from '../../probe/settle.ts';
import { elementOf } from './registry.ts';
import { focusedElement } from './watch.ts';

/** Room for what is drawn around an element. */
const MARGIN = 10;
const MIN_PX = 10;

let noCaret: CSSStyleSheet | null = null;
let focusedLook: Look = [];

/** The blinking caret comes and goes by itself. */
export function hideCaret(isHidden: boolean): void {
  noCaret ??= new CSSStyleSheet();
  noCaret.replaceSync('* { caret-color: transparent !important }');
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== noCaret);
  document.adoptedStyleSheets = isHidden ? [...others, noCaret] : others;
}

/**
 * Gives the focus to an element that Tab stopped at.
 *
 * @returns where to take the picture; `null` if the element does not take the focus now.
 */
export async function focusAgain(number: number): Promise<{ part: Box; view: Box } | null> {
  const element = elementOf(number);
  if (!element.isConnected || isFrame(element)) return null;
  (element as Partial<HTMLElement>).focus?.();
  await settle(document);
  if (focusedElement() !== element) return null;
  focusedLook = lookOf(element);
  const view = { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight };
  return { part: within(partAround(element), view) ?? view, view };
}

/** Takes the focus away again. @returns whether that changed any style. */
export async function unfocus(number: number): Promise<boolean> {
  const element = elementOf(number);
  (element as Partial<HTMLElement>).blur?.();
  await settle(document);
  return looksDifferent(focusedLook, lookOf(element));
}

function isFrame(element: Element): boolean {
  return /^(?:iframe|frame|object|embed|video|audio)$/.test(element.localName);
}

/** The element with its labels; where it is too small to see, what is around it. */
function partAround(element: Element): Box {
  const labels = [...((element as Partial<HTMLInputElement>).labels ?? [])];
  let shown: Element | null = element;
  while (shown && isTooSmall(shown)) shown = parentAround(shown);
  const rects = [element, shown ?? element, ...labels].map((each) => each.getBoundingClientRect());
  const frame = offsetOf(element.ownerDocument);
  const left = Math.min(...rects.map((rect) => rect.left)) - MARGIN;
  const top = Math.min(...rects.map((rect) => rect.top)) - MARGIN;
  return {
    x: left + frame.x + scrollX,
    y: top + frame.y + scrollY,
    width: Math.max(...rects.map((rect) => rect.right)) + MARGIN - left,
    height: Math.max(...rects.map((rect) => rect.bottom)) + MARGIN - top,
  };
}

function isTooSmall(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width < MIN_PX || height < MIN_PX || Number(getComputedStyle(element).opacity) < 0.1;
}

/** Where a frame's document begins in the window. */
function offsetOf({ defaultView }: Document): { readonly x: number; readonly y: number } {
  const frame = defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { x, y } = frame.getBoundingClientRect();
  const outer = offsetOf(frame.ownerDocument);
  return { x: x + outer.x, y: y + outer.y };
}

function within(box: Box, view: Box): Box | null {
  const x = Math.max(box.x, view.x);
  const y = Math.max(box.y, view.y);
  const width = Math.min(box.x + box.width, view.x + view.width) - x;
  const height = Math.min(box.y + box.height, view.y + view.height) - y;
  return width > 1 && height > 1 ? { x, y, width, height } : null;
}
