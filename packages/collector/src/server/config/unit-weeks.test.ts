import { expect, it } from 'vitest';
import { readSettings } from '../options.ts';
import { lintSettings } from './lint-settings.ts';

it('counts four weeks as one, unless told otherwise', () => {
  expect(readSettings({}).unitWeeks).toBe(4);
  expect(readSettings({ unitWeeks: 13 }).unitWeeks).toBe(13);
  for (const unitWeeks of [0, 14, 1.5])
    expect(() => readSettings({ unitWeeks })).toThrow('unitWeeks must be a whole number');
});

it('advises against keeping counts for less than a unit', () => {
  const adviceFor = (options: object) =>
    lintSettings(readSettings(options), { accounts: 1 }).filter(({ text }) =>
      text.includes('days of unitWeeks'),
    );
  expect(adviceFor({ rollupDays: 27 })).toHaveLength(1);
  expect(adviceFor({ rollupDays: 28 })).toEqual([]);
  expect(adviceFor({ rollupDays: 27, unitWeeks: 2 })).toEqual([]);
  expect(adviceFor({ rollupDays: 27, minCount: 1 })).toEqual([]);
});
