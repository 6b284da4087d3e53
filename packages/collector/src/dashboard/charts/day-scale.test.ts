import { describe, expect, it } from 'vitest';
import { axisDays, createDayScale } from './day-scale.ts';

describe('createDayScale', () => {
  it('places days by time, so that a gap is as wide as it was long', () => {
    const x = createDayScale(['2026-01-05', '2026-01-12', '2026-02-02']);
    expect(['2026-01-05', '2026-01-12', '2026-02-02'].map(x)).toEqual([0, 25, 100]);
    expect(x.step).toBe(25);
  });

  it('is not led astray by the change to summer time', () => {
    const x = createDayScale(['2026-03-23', '2026-03-30', '2026-04-06']);
    expect(x('2026-03-30')).toBe(50);
  });

  it('places a single day in the middle', () => {
    const x = createDayScale(['2026-01-05']);
    expect([x('2026-01-05'), x.step]).toEqual([50, 100]);
  });
});

describe('axisDays', () => {
  it('names both ends and the middle', () => {
    expect(
      axisDays(['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26', '2026-02-02']),
    ).toEqual(['2026-01-05', '2026-01-19', '2026-02-02']);
  });

  it('names none twice', () => {
    expect(axisDays(['2026-01-05'])).toEqual(['2026-01-05']);
    expect(axisDays([])).toEqual([]);
  });
});
