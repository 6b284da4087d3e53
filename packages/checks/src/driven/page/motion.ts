import type { Box, Moving } from '../../contract/measures.ts';
import { measures } from './registry.ts';

/** A blinking caret is the browser's. @returns the width of the window. */
export function beginWatch(): number {
  (document.activeElement as Partial<HTMLElement> | null)?.blur?.();
  scrollTo({ top: 0, left: 0, behavior: 'instant' });
  return innerWidth;
}

export function noteMotion(
  found: readonly (Omit<Moving, 'element'> & { readonly box: Box })[],
): void {
  const byElement = new Map<Element, Moving>();
  for (const { box, ...facts } of found) {
    const element = elementAt(box);
    const known = byElement.get(element);
    if (!known || facts.flashesPerSecond > known.flashesPerSecond) {
      byElement.set(element, { element, ...facts });
    }
  }
  measures.motion = [...byElement.values()];
}

/** What moved there: an element that is animated, or the smallest one around. */
function elementAt(box: Box): Element {
  const animated = document
    .getAnimations()
    .map(({ effect }) => (effect as Partial<KeyframeEffect> | null)?.target)
    .filter((target): target is Element => !!target && lies(target, box));
  if (animated[0]) return animated[0];
  let each = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  while (each?.parentElement && !covers(each, box, 0.7)) each = each.parentElement;
  return each ?? document.body;
}

/** Whether most of the element is in the box, through which it moves. */
function lies(element: Element, box: Box): boolean {
  const { width, height } = element.getBoundingClientRect();
  const part = (width * height) / 2 / Math.max(1, box.width * box.height);
  return covers(element, box, Math.min(0.3, part));
}

/** Whether so much of the box lies in the element. */
function covers(element: Element, box: Box, part: number): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const x = Math.min(right, box.x + box.width) - Math.max(left, box.x);
  const y = Math.min(bottom, box.y + box.height) - Math.max(top, box.y);
  return x > 0 && y > 0 && x * y >= part * box.width * box.height;
}
