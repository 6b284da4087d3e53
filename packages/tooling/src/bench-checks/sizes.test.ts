import { expect, it } from 'vitest';
import { measurePanel, measureScript, type PanelSizes } from './sizes.ts';

/** Staff load our rules over slow lines too. Raise a limit only with a reason, lower it when you can. */
const LIMITS: PanelSizes = {
  // The aim for all rules was 20 kB; those that the panel begins with keep to it.
  first: 17_150,
  page: 45_450,
  closer: 20_200,
  english: 52_150,
};

it('keeps our rules as small as they were', { timeout: 120_000 }, async () => {
  const { first, page, closer, english } = await measurePanel();
  expect(first).toBeLessThanOrEqual(LIMITS.first);
  expect(page).toBeLessThanOrEqual(LIMITS.page);
  expect(closer).toBeLessThanOrEqual(LIMITS.closer);
  expect(english).toBeLessThanOrEqual(LIMITS.english);
  expect(first).toBeLessThan(page);
  expect(page).toBeLessThan(english);
});

it('keeps the script of a page below 3 kB', { timeout: 60_000 }, async () => {
  expect(await measureScript()).toBeLessThan(3_000);
});
