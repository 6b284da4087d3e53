import { areaOf, grow, intersect } from './rects.ts';
import type { Rect } from './rects.ts';

export type Placement = 'auto' | 'top' | 'bottom' | 'start' | 'end';
export type Dir = 'ltr' | 'rtl';

/** What the place of a card depends on. Sizes and places in CSS pixels of one viewport. */
export interface Situation {
  readonly view: Rect;
  /** Width, and the height that the content would like. */
  readonly width: number;
  readonly height: number;
  /** What can be seen of the target; `null` without one. */
  readonly target: Rect | null;
  /** What can be seen of the portal's focused element; `null` without one. */
  readonly focused: Rect | null;
  readonly placement: Placement;
  readonly dir: Dir;
}

export interface Place {
  readonly placed: 'beside' | 'docked';
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  /** The edge of the viewport that a docked card stands at. */
  readonly edge: 'top' | 'bottom' | null;
}

/** From the target to the card; holds the ring. */
const GAP = 14;
/** From the card to the viewport's edges, and to what it must not cover. */
const MARGIN = 8;
/** A card lower than this shows too little to be read. */
const MIN_HEIGHT = 96;
/** Below this width a card has the whole width, and stands at an edge, where thumbs expect it. */
export const NARROW = 480;

/**
 * Where a card goes: beside its target if it fits there whole without covering the target or the
 * focused element (WCAG 2.4.11); else at an edge; else there, made lower.
 */
export function choosePlace(situation: Situation): Place {
  const { view, target } = situation;
  const isNarrow = view.right - view.left <= NARROW;
  return (
    (!isNarrow && target && chooseBeside(situation, target)) || chooseDock(situation, isNarrow)
  );
}

function chooseBeside(situation: Situation, target: Rect): Place | null {
  const { view, width, focused, placement, dir } = situation;
  const room = grow(view, -MARGIN);
  const height = Math.min(situation.height, (room.bottom - room.top) * 0.9);
  const right = {
    left: target.right + GAP,
    top: clamp(target.top - GAP, room.top, room.bottom - height),
  };
  const left = { left: target.left - GAP - width, top: right.top };
  const alignedLeft = dir === 'rtl' ? target.right - width : target.left;
  const across = clamp(alignedLeft, room.left, room.right - width);
  const spots = {
    end: dir === 'rtl' ? left : right,
    bottom: { left: across, top: target.bottom + GAP },
    top: { left: across, top: target.top - GAP - height },
    start: dir === 'rtl' ? right : left,
  };
  const order = [
    placement === 'auto' ? 'end' : placement,
    'end',
    'bottom',
    'top',
    'start',
  ] as const;
  for (const name of order) {
    const spot = spots[name];
    const rect = rectAt(spot.left, spot.top, width, height);
    if (!isInside(rect, room) || (focused && intersect(rect, focused))) continue;
    return { placed: 'beside', ...spot, maxHeight: height, edge: null };
  }
  return null;
}

function chooseDock(situation: Situation, isNarrow: boolean): Place {
  const { view, target, focused, dir } = situation;
  const room = isNarrow ? view : grow(view, -MARGIN * 2);
  const width = isNarrow ? room.right - room.left : situation.width;
  const height = Math.min(situation.height, (room.bottom - room.top) * (isNarrow ? 0.55 : 1));
  const ends = [Math.max(room.left, room.right - width), room.left];
  if (dir === 'rtl') ends.reverse();
  const spots = (isNarrow ? [room.left] : ends).flatMap((left) => [
    { left, top: room.bottom - height, edge: 'bottom' as const },
    { left, top: room.top, edge: 'top' as const },
  ]);
  const obstacles = [focused, target]
    .filter((rect) => rect !== null)
    .map((rect) => grow(rect, MARGIN));
  const covered = (spot: { left: number; top: number }): number =>
    obstacles.reduce(
      (sum, rect) => sum + areaOf(intersect(rectAt(spot.left, spot.top, width, height), rect)),
      0,
    );
  const free = spots.find((spot) => covered(spot) === 0);
  if (free)
    return { placed: 'docked', left: free.left, top: free.top, maxHeight: height, edge: free.edge };
  return chooseLow(room, obstacles, ends[0] ?? room.left, isNarrow ? room.left : null, height);
}

/** No edge is free: the card gets as low as what is in the way leaves room, at the roomier edge. */
function chooseLow(
  room: Rect,
  obstacles: readonly Rect[],
  end: number,
  full: number | null,
  height: number,
): Place {
  const left = full ?? end;
  let [above, below] = [0, 0];
  // The focused element comes first: when both cannot be spared, it is.
  for (let kept = obstacles.length; kept > 0 && Math.max(above, below) < MIN_HEIGHT; kept -= 1) {
    const spared = obstacles.slice(0, kept);
    above = Math.min(...spared.map((rect) => rect.top)) - room.top;
    below = room.bottom - Math.max(...spared.map((rect) => rect.bottom));
  }
  const maxHeight = Math.min(height, Math.max(above, below, MIN_HEIGHT));
  const edge = above > below ? 'top' : 'bottom';
  return {
    placed: 'docked',
    left,
    top: edge === 'top' ? room.top : room.bottom - maxHeight,
    maxHeight,
    edge,
  };
}

function rectAt(left: number, top: number, width: number, height: number): Rect {
  return { left, top, right: left + width, bottom: top + height };
}

function isInside(rect: Rect, room: Rect): boolean {
  return (
    rect.left >= room.left &&
    rect.right <= room.right &&
    rect.top >= room.top &&
    rect.bottom <= room.bottom
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
