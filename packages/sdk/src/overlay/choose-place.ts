import { grow, intersect } from './rects.ts';
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
  /** How many good places to pass by, because the person asked for another. */
  readonly turn: number;
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
/** Above a field, where its label usually stands; kept free as well. */
const LABEL = 24;
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
  const available = view.right - view.left;
  const isNarrow = available <= NARROW;
  const isFullWidth = isNarrow && situation.width > available * 0.9;
  const beside = isNarrow || !target ? [] : spotsBeside(situation, target);
  return beside[situation.turn] ?? chooseDock(situation, isFullWidth, beside.length);
}

/** Where the whole card fits beside the target, the best place first. */
function spotsBeside(situation: Situation, target: Rect): Place[] {
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
  return [...new Set(order)].flatMap((name): Place[] => {
    const spot = spots[name];
    const rect = rectAt(spot.left, spot.top, width, height);
    const isGood = isInside(rect, room) && !(focused && intersect(rect, focused));
    return isGood ? [{ placed: 'beside', ...spot, maxHeight: height, edge: null }] : [];
  });
}

/**
 * The edge, and on a wide screen the corner, that has room for the whole card; else the roomiest,
 * the card made lower. Where nothing spares both the target and the focused element, the latter is.
 */
function chooseDock(situation: Situation, isFullWidth: boolean, passed: number): Place {
  const { view, target, focused } = situation;
  const room = isFullWidth ? view : grow(view, -MARGIN * 2);
  const height = Math.min(situation.height, (room.bottom - room.top) * (isFullWidth ? 0.55 : 1));
  const spots = spotsIn(room, situation, isFullWidth);
  spots.push(...spots.splice(0, Math.max(0, situation.turn - passed) % spots.length));
  let best: Place | null = null;
  const both = [focused, target];
  for (const [obstacles, label] of [
    [both, LABEL],
    [both, 0],
    [[focused], 0],
  ] as const) {
    for (const { left, width, edge } of spots) {
      const maxHeight = Math.min(
        height,
        roomAt(edge, rectAt(left, room.top, width, room.bottom - room.top), obstacles, label),
      );
      if (best && best.maxHeight >= maxHeight) continue;
      best = {
        placed: 'docked',
        left,
        top: edge === 'top' ? room.top : room.bottom - maxHeight,
        maxHeight,
        edge,
      };
    }
    if (best && best.maxHeight >= Math.min(height, MIN_HEIGHT)) return best;
  }
  const maxHeight = Math.min(height, MIN_HEIGHT);
  const left = spots[0]?.left ?? room.left;
  return { placed: 'docked', left, top: room.bottom - maxHeight, maxHeight, edge: 'bottom' };
}

function spotsIn(
  room: Rect,
  { width, dir }: Situation,
  isFullWidth: boolean,
): { left: number; width: number; edge: 'top' | 'bottom' }[] {
  const lefts = [Math.max(room.left, room.right - width), room.left];
  if (dir === 'rtl') lefts.reverse();
  const columns = isFullWidth
    ? [{ left: room.left, width: room.right - room.left }]
    : lefts.map((left) => ({ left, width }));
  return columns.flatMap((column) => [
    { ...column, edge: 'bottom' as const },
    { ...column, edge: 'top' as const },
  ]);
}

/** The height from an edge of a column to the first thing in the way, or to its label above it. */
function roomAt(
  edge: 'top' | 'bottom',
  column: Rect,
  obstacles: readonly (Rect | null)[],
  label: number,
): number {
  let room = column.bottom - column.top;
  for (const obstacle of obstacles) {
    const spared = obstacle && grow(obstacle, MARGIN);
    const hit = spared && intersect(column, { ...spared, top: spared.top - label });
    if (hit)
      room = Math.min(room, edge === 'top' ? hit.top - column.top : column.bottom - hit.bottom);
  }
  return room;
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
