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
  /** How many good places to pass by, because the person asked for another. */
  readonly turn: number;
  readonly dir: Dir;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
  /** The edge of the viewport that a docked card stands at; `null` beside the target. */
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
  const isRtl = dir === 'rtl';
  const room = grow(view, -MARGIN);
  const height = Math.min(situation.height, (room.bottom - room.top) * 0.9);
  const top = clamp(target.top - GAP, room.top, room.bottom - height);
  const right = { left: target.right + GAP, top };
  const left = { left: target.left - GAP - width, top };
  const across = clamp(isRtl ? target.right - width : target.left, room.left, room.right - width);
  const spots = {
    end: isRtl ? left : right,
    bottom: { left: across, top: target.bottom + GAP },
    top: { left: across, top: target.top - GAP - height },
    start: isRtl ? right : left,
  };
  const wanted = placement === 'auto' ? spots.end : spots[placement];
  return [...new Set([wanted, ...Object.values(spots)])]
    .filter((spot) => {
      const rect = { ...spot, right: spot.left + width, bottom: spot.top + height };
      return isInside(rect, room) && !(focused && intersect(rect, focused));
    })
    .map((spot) => ({ ...spot, maxHeight: height, edge: null }));
}

/**
 * The edge, and on a wide screen the corner, that has room for the whole card; else the roomiest,
 * the card made lower. Where nothing spares both the target and the focused element, the latter is.
 */
function chooseDock(situation: Situation, isFullWidth: boolean, passed: number): Place {
  const { view, target, focused, dir } = situation;
  const room = isFullWidth ? view : grow(view, -MARGIN * 2);
  const width = isFullWidth ? room.right - room.left : situation.width;
  const height = Math.min(situation.height, (room.bottom - room.top) * (isFullWidth ? 0.55 : 1));
  const enough = Math.min(height, MIN_HEIGHT);
  const dock = (left: number, edge: 'top' | 'bottom', maxHeight: number): Place => ({
    left,
    top: edge === 'top' ? room.top : room.bottom - maxHeight,
    maxHeight,
    edge,
  });
  const lefts = [Math.max(room.left, room.right - width), room.left];
  if (dir === 'rtl') lefts.reverse();
  const spots = [...new Set(lefts)].flatMap((left) =>
    (['bottom', 'top'] as const).map((edge) => ({ left, edge })),
  );
  spots.push(...spots.splice(0, Math.max(0, situation.turn - passed) % spots.length));
  let best: Place | undefined;
  for (const [obstacles, label] of [
    [[focused, target], LABEL],
    [[focused, target], 0],
    [[focused], 0],
  ] as const) {
    for (const { left, edge } of spots) {
      const column = { ...room, left, right: left + width };
      const free = Math.min(height, roomAt(edge, column, obstacles, label));
      if (!best || best.maxHeight < free) best = dock(left, edge, free);
    }
    if (best && best.maxHeight >= enough) return best;
  }
  return dock(lefts[0] ?? room.left, 'bottom', enough);
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

function isInside(rect: Rect, room: Rect): boolean {
  return areaOf(intersect(rect, room)) === areaOf(rect);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
