import { grow } from './rects.ts';
import type { Rect } from './rects.ts';

/** From the target's edge to the ring. */
const PADDING = 4;

/** The ring around a target. */
export interface Spotlight {
  /** Draws the ring around a place in the viewport; `null` hides it. */
  move(target: Rect | null): void;
  /** Takes the ring away for good. */
  stop(): void;
}

/**
 * A ring in two colours, one of which contrasts with whatever is behind it (WCAG 1.4.11). It never
 * takes a click. It does not dim the page unless a theme sets `--handrail-dim-color`: any dimming
 * lowers the contrast of the portal's own texts, error summaries among them.
 *
 * @param layer Where to draw: zero-sized, at the viewport's corner, in our own shadow root.
 */
export function createSpotlight(layer: HTMLElement): Spotlight {
  const ring = layer.ownerDocument.createElement('div');
  ring.className = 'ring';
  ring.hidden = true;
  layer.append(ring);
  return {
    move(target) {
      ring.hidden = !target;
      if (!target) return;
      const origin = layer.getBoundingClientRect();
      const { left, top, right, bottom } = grow(target, PADDING);
      ring.style.setProperty('left', `${left - origin.left}px`);
      ring.style.setProperty('top', `${top - origin.top}px`);
      ring.style.setProperty('width', `${right - left}px`);
      ring.style.setProperty('height', `${bottom - top}px`);
    },
    stop() {
      ring.remove();
    },
  };
}
