import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { choosePlace } from './choose-place.ts';
import type { Situation } from './choose-place.ts';
import { intersect } from './rects.ts';
import type { Rect } from './rects.ts';

const rect = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const wide: Situation = {
  view: rect(0, 0, 1280, 800),
  width: 376,
  height: 420,
  target: rect(240, 200, 260, 36),
  focused: null,
  placement: 'auto',
  turn: 0,
  dir: 'ltr',
};
const cardOf = (situation: Situation): Rect => {
  const place = choosePlace(situation);
  const narrow = situation.view.right <= 480;
  return rect(
    place.left,
    place.top,
    narrow ? situation.view.right : situation.width,
    place.maxHeight,
  );
};

describe('choosePlace', () => {
  it('goes to the inline end of the target', () => {
    expect(choosePlace(wide)).toMatchObject({ edge: null, left: 514, top: 186 });
    expect(choosePlace({ ...wide, dir: 'rtl', target: rect(700, 200, 260, 36) })).toMatchObject({
      edge: null,
      left: 310,
    });
  });

  it('keeps to the placement that the author asked for where it fits', () => {
    expect(choosePlace({ ...wide, placement: 'bottom' })).toMatchObject({ left: 240, top: 250 });
    expect(choosePlace({ ...wide, placement: 'top' }), 'no room above').toMatchObject({
      left: 514,
    });
  });

  it('goes elsewhere each time the person asks, and never onto the target', () => {
    const places = [0, 1, 2, 3, 4].map((turn) => cardOf({ ...wide, turn }));
    expect(new Set(places.map(({ left, top }) => `${left} ${top}`)).size).toBe(5);
    for (const card of places) expect(intersect(card, wide.target ?? card)).toBeNull();
    const phone = { ...wide, view: rect(0, 0, 320, 568), width: 320, height: 250, target: null };
    const edges = [0, 1, 2].map((turn) => choosePlace({ ...phone, turn }).edge);
    expect(edges).toEqual(['bottom', 'top', 'bottom']);
  });

  it('docks at the inline end without a target, and below on a narrow screen', () => {
    expect(choosePlace({ ...wide, target: null })).toMatchObject({
      edge: 'bottom',
      left: 888,
      top: 364,
    });
    expect(choosePlace({ ...wide, target: null, dir: 'rtl' })).toMatchObject({ left: 16 });
    expect(
      choosePlace({
        ...wide,
        view: rect(0, 0, 320, 568),
        width: 320,
        target: rect(20, 40, 260, 36),
      }),
    ).toMatchObject({
      left: 0,
      edge: 'bottom',
    });
  });

  it('keeps a small thing small on a narrow screen, at the inline end', () => {
    const pill = { ...wide, view: rect(0, 0, 320, 568), target: null, width: 180, height: 44 };
    expect(choosePlace(pill)).toMatchObject({ left: 124, top: 508, edge: 'bottom' });
    expect(choosePlace({ ...pill, focused: rect(20, 500, 260, 36) })).toMatchObject({
      edge: 'top',
    });
  });

  it('docks at the top when the target is below', () => {
    const place = choosePlace({
      ...wide,
      view: rect(0, 0, 320, 568),
      width: 320,
      target: rect(20, 500, 260, 36),
    });
    expect(place).toMatchObject({ edge: 'top', top: 0 });
  });

  it('gets lower when the target is in the middle of a low screen', () => {
    const situation = {
      ...wide,
      view: rect(0, 0, 320, 256),
      width: 320,
      target: rect(20, 110, 260, 36),
    };
    expect(choosePlace(situation)).toMatchObject({ edge: 'bottom', maxHeight: 102 });
    expect(intersect(cardOf(situation), situation.target)).toBe(null);
  });

  it('spares the focused element first when there is no room for both', () => {
    const focused = rect(20, 10, 260, 36);
    const situation = {
      ...wide,
      view: rect(0, 0, 320, 256),
      width: 320,
      target: rect(20, 200, 260, 36),
      focused,
    };
    expect(intersect(cardOf(situation), focused)).toBe(null);
  });

  it('never covers a field of usual size, or what is focused, on any usual screen', () => {
    const field = fc.record({
      x: fc.nat(),
      y: fc.nat(),
      width: fc.integer({ min: 10, max: 500 }),
      height: fc.integer({ min: 10, max: 90 }),
    });
    const screen = fc.constantFrom(
      [1280, 720],
      [1024, 768],
      [1920, 1080],
      [320, 568],
      [390, 844],
      [320, 256],
    );
    fc.assert(
      fc.property(
        screen,
        field,
        fc.option(field),
        fc.integer({ min: 120, max: 700 }),
        fc.constantFrom('ltr', 'rtl'),
        (size, target, focused, height, dir) => {
          const [width = 0, tall = 0] = size;
          const place = (part: { x: number; y: number; width: number; height: number }): Rect =>
            rect(
              part.x % Math.max(1, width - part.width),
              part.y % Math.max(1, tall - part.height),
              Math.min(part.width, width),
              part.height,
            );
          const low = tall < 400;
          const situation: Situation = {
            ...wide,
            view: rect(0, 0, width, tall),
            width: width > 480 ? wide.width : width,
            height,
            dir,
            target: low ? null : place(target),
            focused:
              focused && place({ ...focused, height: Math.min(focused.height, low ? 40 : 90) }),
          };
          const card = cardOf(situation);
          expect(
            card.left >= 0 && card.right <= width && card.top >= 0 && card.bottom <= tall,
          ).toBe(true);
          if (situation.focused) expect(intersect(card, situation.focused)).toBe(null);
          if (situation.target && (!situation.focused || width > 480))
            expect(intersect(card, situation.target)).toBe(null);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
