import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf } from '../store/event-row.ts';
import { daysAfter, daysOfUnit, spansOf, wholeUnits } from './weeks.ts';

const day = fc.integer({ min: -40_000, max: 40_000 }).map(dayOf);
const unitDays = fc.constantFrom(1, 7, 14, 28, 91);

it('counts units from Monday, 5 January 1970', () => {
  expect(daysOfUnit('1970-01-05', 28)).toEqual({ from: '1970-01-05', to: '1970-02-01' });
  expect(daysOfUnit('1970-01-04', 28)).toEqual({ from: '1969-12-08', to: '1970-01-04' });
  expect(daysOfUnit('2026-02-08', 7)).toEqual({ from: '2026-02-02', to: '2026-02-08' });
  expect(daysOfUnit('2026-02-08', 1)).toEqual({ from: '2026-02-08', to: '2026-02-08' });
});

it('puts each day into one unit, which begins on a Monday', () => {
  fc.assert(
    fc.property(day, unitDays, (of, length) => {
      const { from, to } = daysOfUnit(of, length);
      expect(from <= of && of <= to).toBe(true);
      expect(daysAfter(from, length - 1)).toBe(to);
      if (length > 1) expect(new Date(from).getUTCDay()).toBe(1);
      expect(daysOfUnit(from, length)).toEqual(daysOfUnit(to, length));
      expect(daysOfUnit(daysAfter(to, 1), length).from).toBe(daysAfter(to, 1));
    }),
  );
});

it('covers a period with whole units, one after the other', () => {
  fc.assert(
    fc.property(day, fc.nat(400), unitDays, (from, more, length) => {
      const period = wholeUnits({ from, to: daysAfter(from, more) }, length);
      const spans = spansOf(period, length);
      expect(spans[0]).toBe(period.from);
      expect(daysAfter(spans.at(-1) ?? '', length - 1)).toBe(period.to);
      spans.slice(1).forEach((span, at) => expect(span).toBe(daysAfter(spans[at] ?? '', length)));
    }),
  );
});
