import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rgb } from '../../page/colours.ts';
import { contrast } from '../../page/contrast.ts';
import { hexOf, nearestColours, readColour } from './nearest-colours.ts';
import { toOklch, toRgb } from './oklch.ts';

const channel = fc.integer({ min: 0, max: 255 });
const anyColour = fc.tuple(channel, channel, channel);
const WHITE: Rgb = [255, 255, 255];

/** How far apart two colours look, roughly: distance in OKLab's lightness. */
const step = (a: Rgb, b: Rgb): number => Math.abs(toOklch(a).l - toOklch(b).l);

describe('toOklch and toRgb', () => {
  it('give back every colour of a screen', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(toRgb(toOklch(colour))).toEqual(colour);
      }),
    );
  });
});

describe('nearestColours', () => {
  it('always passes, and changes one colour only', () => {
    fc.assert(
      fc.property(anyColour, anyColour, fc.constantFrom(3, 4.5, 7), (text, background, needed) => {
        for (const mend of nearestColours(text, background, needed)) {
          expect(contrast(mend.text, mend.background)).toBeGreaterThanOrEqual(needed);
          if (mend.changes === 'text') expect(mend.background).toEqual(background);
          else expect(mend.text).toEqual(text);
        }
      }),
    );
  });

  it('finds a text for every background at 4.5, since black or white always passes', () => {
    fc.assert(
      fc.property(anyColour, anyColour, (text, background) => {
        const changes = nearestColours(text, background, 4.5).map((mend) => mend.changes);
        expect(changes).toContain('text');
      }),
    );
  });

  it('darkens grey on white no further than needed', () => {
    const [mend] = nearestColours([153, 153, 153], WHITE, 4.5);
    expect(mend?.changes).toBe('text');
    expect(mend?.ratio).toBeLessThan(4.7);
    expect(mend && hexOf(mend.text)).toMatch(/^#7[0-7](7[0-7]){2}$/);
  });

  it('keeps the hue', () => {
    const orange: Rgb = [255, 140, 0];
    const [mend] = nearestColours(orange, WHITE, 4.5);
    expect(mend && Math.abs(toOklch(mend.text).h - toOklch(orange).h)).toBeLessThan(0.1);
  });

  it('names the shorter way first', () => {
    const background: Rgb = [118, 118, 118];
    const texts = nearestColours([140, 140, 140], background, 3).filter(
      ({ changes }) => changes === 'text',
    );
    expect(texts).toHaveLength(2);
    const [first, second] = texts.map(({ text }) => step(text, [140, 140, 140]));
    expect(first).toBeLessThan(second ?? 0);
  });

  it('finds none where no colour reaches the ratio', () => {
    expect(nearestColours([120, 120, 120], [128, 128, 128], 7)).toEqual([]);
  });
});

describe('readColour', () => {
  it.each([
    ['#999', [153, 153, 153]],
    ['#0B5a9d', [11, 90, 157]],
    ['rgb(1, 2, 3)', [1, 2, 3]],
    ['rgba(1, 2, 3, 0.5)', null],
    ['red', null],
    ['', null],
  ])('%s', (text, colour) => {
    expect(readColour(text)).toEqual(colour);
  });
});
