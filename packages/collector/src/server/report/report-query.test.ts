import { expect, it } from 'vitest';
import { FunnelSchema, PeriodSchema, readQuery } from './report-query.ts';

it.each(['2026-02-30', '2025-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', 'x'])(
  'says which parameter is no day of the calendar: %s',
  (day) => {
    const words = 'must be a day of the calendar as YYYY-MM-DD';
    expect(() => readQuery(PeriodSchema, { from: day })).toThrow(`from: ${words}`);
    expect(() => readQuery(PeriodSchema, { from: '2026-01-01', to: day })).toThrow(`to: ${words}`);
  },
);

it('takes the days that there are, and says what is wrong with parameters that go together', () => {
  const leap = { from: '2024-02-29', to: '2026-12-31' };
  expect(readQuery(PeriodSchema, leap)).toEqual(leap);
  expect(() => readQuery(FunnelSchema, { lang: 'es', version: '2' })).toThrow(
    /^Only one of version, lang and device may be given\.$/,
  );
});
