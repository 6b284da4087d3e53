import { opaque, type Rgb } from '../../page/colours.ts';

/** A colour run along one side of its box. */
export interface Gradient {
  readonly axis: 'x' | 'y';
  /** The colour at a part of the way, 0 to 1. */
  at(part: number): Rgb;
}

/** Start of a gradient as browsers compute it, by the angle it runs at. */
const ANGLES: readonly (readonly [RegExp, Gradient['axis'], boolean])[] = [
  [/^linear-gradient\((?:90deg|to right),/, 'x', false],
  [/^linear-gradient\((?:270deg|-90deg|to left),/, 'x', true],
  [/^linear-gradient\((?:0deg|to top),/, 'y', true],
  [/^linear-gradient\((?:(?:180deg|to bottom),|rgb)/, 'y', false],
];

/** One run of opaque colours straight across or down; null for any other image. */
export function readGradient(image: string): Gradient | null {
  const found = ANGLES.find(([pattern]) => pattern.test(image));
  // A second layer, or a place given in pixels, is beyond this.
  if (!found || /url\(|\), ?\w+-gradient|px/.test(image)) return null;
  const [, axis, isBackwards] = found;
  const stops = [...image.matchAll(/(rgba?\([^)]*\))(?: ([\d.]+)%)?/g)].map(
    ([, css = '', place]) => ({
      colour: opaque(css),
      place: place === undefined ? null : Number(place) / 100,
    }),
  );
  if (stops.length < 2 || stops.some(({ colour }) => !colour)) return null;
  const last = stops.length - 1;
  if (stops.some(({ place }, index) => place === null && index > 0 && index < last && last > 2))
    return null;
  const placed = stops.map(({ colour, place }, index) => ({
    colour: colour ?? BLACK,
    place: place ?? index / last,
  }));
  return { axis, at: (part) => between(placed, clamp(isBackwards ? 1 - part : part)) };
}

const BLACK: Rgb = [0, 0, 0];

function clamp(part: number): number {
  return Math.max(0, Math.min(1, part));
}

function between(
  stops: readonly { readonly colour: Rgb; readonly place: number }[],
  part: number,
): Rgb {
  const after = stops.find(({ place }) => place >= part) ?? stops.at(-1);
  const before = stops.filter(({ place }) => place <= part).at(-1) ?? stops[0];
  if (!after || !before) return BLACK;
  const way =
    after.place === before.place ? 0 : (part - before.place) / (after.place - before.place);
  const mix = (index: 0 | 1 | 2): number =>
    before.colour[index] + (after.colour[index] - before.colour[index]) * way;
  return [mix(0), mix(1), mix(2)];
}
