import { activeElementOf } from './active-element.ts';
import { promote } from './promote.ts';

/**
 * Moves our root to another parent, and keeps what is in it: the focus, scrolled places, choices
 * made, and its place in the top layer.
 */
export function moveTo(root: HTMLElement, parent: Element): void {
  if (root.parentNode === parent) return;
  const active = root.contains(root.ownerDocument.activeElement)
    ? activeElementOf(root.ownerDocument)
    : null;
  const scroller = root.shadowRoot?.querySelector('.box');
  const scrolled = scroller?.scrollTop ?? 0;
  parent.append(root);
  promote(root);
  if (scroller) scroller.scrollTop = scrolled;
  if (active) (active as HTMLElement).focus({ preventScroll: true });
}
