import type { Box } from '../../contract/measures.ts';
import { luminanceAt, type Picture } from './compare-pictures.ts';
import type { Frame } from './camera.ts';

/** A part of the window that moved. */
export interface Motion {
  /** In CSS pixels of the window. */
  readonly box: Box;
  /** From its first change to its last. */
  readonly forMs: number;
  /** Whether it still moved when the watch ended. */
  readonly isGoingOn: boolean;
  readonly flashesPerSecond: number;
}

/** Pixels of a picture in each direction that are judged as one. */
const TILE = 8;
const NOISE = 10;
/** Fewer changes are a page that still builds itself. */
const MIN_CHANGES = 4;
const MIN_TILES = 2;
const MIN_MS = 600;
/** What has changed so shortly before the end goes on. */
const END_MS = 700;
/** https://www.w3.org/TR/WCAG22/#dfn-general-flash-and-red-flash-thresholds */
const FLASH_STEP = 0.1;
const FLASH_DARK = 0.8;
const FLASH_AREA_PX = 0.25 * 341 * 256;

interface Tile {
  readonly column: number;
  readonly row: number;
  readonly changedAt: number[];
  readonly lights: { readonly atMs: number; readonly light: number }[];
}

/**
 * Finds what moved or flashed in pictures taken over time. A plain approximation: tiles are judged
 * one by one, and those that touch are one thing.
 *
 * @param scale CSS pixels per pixel of a picture.
 */
export function findMotion(frames: readonly Frame[], scale: number): readonly Motion[] {
  const [first] = frames;
  const endsAt = frames.at(-1)?.atMs ?? 0;
  if (!first) return [];
  const tiles = readTiles(frames);
  const moving = new Map<string, Tile>();
  for (const tile of tiles) {
    const from = tile.changedAt[0] ?? 0;
    const lasts = (tile.changedAt.at(-1) ?? 0) - from >= MIN_MS;
    if (tile.changedAt.length >= MIN_CHANGES && lasts)
      moving.set(keyOf(tile.column, tile.row), tile);
  }
  return groupsOf(moving)
    .filter((group) => group.length >= MIN_TILES)
    .map((group) => motionOf(group, { scale, endsAt }));
}

function motionOf(
  group: readonly Tile[],
  { scale, endsAt }: { readonly scale: number; readonly endsAt: number },
): Motion {
  const columns = group.map(({ column }) => column);
  const rows = group.map(({ row }) => row);
  const side = TILE * scale;
  const [left, top] = [Math.min(...columns), Math.min(...rows)];
  const from = Math.min(...group.map(({ changedAt }) => changedAt[0] ?? endsAt));
  const to = Math.max(...group.map(({ changedAt }) => changedAt.at(-1) ?? 0));
  const flashing = group.map(flashesOf).filter((count) => count > 0);
  const isLarge = flashing.length * side * side >= FLASH_AREA_PX;
  return {
    box: {
      x: left * side,
      y: top * side,
      width: (Math.max(...columns) - left + 1) * side,
      height: (Math.max(...rows) - top + 1) * side,
    },
    forMs: Math.round(to - from),
    isGoingOn: endsAt - to < END_MS,
    flashesPerSecond: isLarge ? median(flashing) : 0,
  };
}

function readTiles(frames: readonly Frame[]): readonly Tile[] {
  const size = frames[0]?.picture;
  if (!size) return [];
  const columns = Math.floor(size.width / TILE);
  const rows = Math.floor(size.height / TILE);
  const tiles = Array.from({ length: columns * rows }, (_, index): Tile => ({
    column: index % columns,
    row: Math.floor(index / columns),
    changedAt: [],
    lights: [],
  }));
  frames.forEach(({ picture, atMs }, index) => {
    const last = frames[index - 1]?.picture;
    if (!last) return;
    for (const tile of tiles) {
      if (!tileDiffers(last, picture, tile)) continue;
      // Most tiles never change, and need no light before.
      if (tile.lights.length === 0) tile.lights.push({ atMs, light: lightOf(last, tile) });
      tile.changedAt.push(atMs);
      tile.lights.push({ atMs, light: lightOf(picture, tile) });
    }
  });
  return tiles;
}

function tileDiffers(a: Picture, b: Picture, { column, row }: Tile): boolean {
  for (let y = row * TILE; y < (row + 1) * TILE; y += 2) {
    for (let x = column * TILE; x < (column + 1) * TILE; x += 2) {
      const at = (y * b.width + x) * 4;
      for (let channel = at; channel < at + 3; channel++) {
        if (Math.abs((a.data[channel] ?? 0) - (b.data[channel] ?? 0)) > NOISE) return true;
      }
    }
  }
  return false;
}

/** Of every fourth pixel, which is enough for a mean. */
function lightOf(picture: Picture, { column, row }: Tile): number {
  let sum = 0;
  for (let y = row * TILE + 1; y < (row + 1) * TILE; y += 4) {
    for (let x = column * TILE + 1; x < (column + 1) * TILE; x += 4) {
      sum += luminanceAt(picture, (y * picture.width + x) * 4);
    }
  }
  return sum / (TILE / 4) ** 2;
}

/** Pairs of opposing changes of light in the quickest second. */
function flashesOf({ lights }: Tile): number {
  const turns: number[] = [];
  let extreme = lights[0]?.light ?? 0;
  let direction = 0;
  for (const { light, atMs } of lights) {
    const step = light - extreme;
    const isOnward = direction !== 0 && Math.sign(step) === direction;
    const isStrong = Math.abs(step) >= FLASH_STEP && Math.min(light, extreme) < FLASH_DARK;
    if (!isOnward && isStrong) {
      turns.push(atMs);
      direction = Math.sign(step);
    }
    if (isOnward || isStrong) extreme = light;
  }
  const inSecond = turns.map((from) => turns.filter((at) => at >= from && at < from + 1000).length);
  return Math.floor(Math.max(0, ...inSecond) / 2);
}

function groupsOf(moving: Map<string, Tile>): readonly (readonly Tile[])[] {
  const groups: Tile[][] = [];
  const left = new Map(moving);
  for (const [key, start] of moving) {
    if (!left.delete(key)) continue;
    const group = [start];
    // Grows while it is read.
    for (const { column, row } of group) {
      for (const [right, down] of NEAR) {
        const near = keyOf(column + right, row + down);
        const tile = left.get(near);
        if (tile && left.delete(near)) group.push(tile);
      }
    }
    groups.push(group);
  }
  return groups;
}

const NEAR = [-2, -1, 0, 1, 2].flatMap((right) =>
  [-2, -1, 0, 1, 2].map((down) => [right, down] as const),
);

function keyOf(column: number, row: number): string {
  return `${column} ${row}`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
