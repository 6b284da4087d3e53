import type { Rgb } from '../../page/colours.ts';
import { toLinear } from '../../page/contrast.ts';

/** Lightness 0 to 1, chroma 0 to about 0.37, hue in radians: https://www.w3.org/TR/css-color-4/#ok-lab */
export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

type Vector = readonly [number, number, number];

export function toOklch(colour: Rgb): Oklch {
  const [r, g, b] = mapVector(colour, (value) => toLinear(value / 255));
  const [l, m, s] = mapVector(
    [
      0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
      0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
      0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
    ],
    Math.cbrt,
  );
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, bb),
    h: Math.atan2(bb, a),
  };
}

/** The nearest colour that a screen shows: where there is none of this chroma, with less of it. */
export function toRgb({ l, c, h }: Oklch): Rgb {
  let [low, high] = [0, c];
  if (isInGamut(linearOf({ l, c, h }))) low = c;
  else
    for (let turn = 0; turn < 16; turn++) {
      const middle = (low + high) / 2;
      if (isInGamut(linearOf({ l, c: middle, h }))) low = middle;
      else high = middle;
    }
  return mapVector(linearOf({ l, c: low, h }), (value) =>
    Math.round(255 * Math.min(1, Math.max(0, fromLinear(value)))),
  );
}

function linearOf({ l, c, h }: Oklch): Vector {
  const [a, b] = [c * Math.cos(h), c * Math.sin(h)];
  const [x, y, z] = mapVector(
    [
      l + 0.3963377774 * a + 0.2158037573 * b,
      l - 0.1055613458 * a - 0.0638541728 * b,
      l - 0.0894841775 * a - 1.291485548 * b,
    ],
    (value) => value ** 3,
  );
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ];
}

function isInGamut(linear: Vector): boolean {
  return linear.every((value) => value >= -0.0005 && value <= 1.0005);
}

function mapVector([a, b, c]: Vector, change: (value: number) => number): Vector {
  return [change(a), change(b), change(c)];
}

function fromLinear(value: number): number {
  return value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055;
}
