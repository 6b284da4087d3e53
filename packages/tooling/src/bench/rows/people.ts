/** What people meet who use a screen reader or a keyboard, and what a tour leaves behind. */
import type { Page } from 'playwright-core';
import type { Bench, BenchPage } from '../open-page.ts';
import { makeRow, pick, type Row } from '../row.ts';
import { yes } from './targets.ts';

export async function measurePeople(bench: Bench): Promise<Row[]> {
  const spoken = await bench.each(async (contender) => {
    await using opened = await bench.open({ contender, case: 'basic' });
    await opened.page.evaluate(() => window.bench.listen());
    await playThrough(opened);
    const texts = await opened.page.evaluate(() => window.bench.announced);
    return [1, 2, 3].filter((n) => texts.some((text) => text.includes(`Step ${n} of 3`))).length;
  });
  const after = await bench.each(async (contender) => {
    await using opened = await bench.open({ contender, case: 'basic' });
    return await measureAfter(opened);
  });
  return [
    makeRow(
      'steps announced as "Step n of 3"',
      pick(spoken, (count) => count),
      { unit: '/3', goal: { atLeast: 3 }, better: 'high' },
    ),
    makeRow(
      'focus is back at the opener',
      pick(after, ({ isBack }) => yes(isBack)),
      { goal: { is: 'yes' } },
    ),
    makeRow(
      'differences in the page after the tour',
      pick(after, ({ differences }) => differences),
      { goal: { atMost: 0 } },
    ),
  ];
}

/** With time on each step to say it. */
async function playThrough(opened: BenchPage): Promise<void> {
  await opened.start();
  await opened.page.waitForTimeout(500);
  for (const step of [1, 2]) {
    await opened.next(step);
    await opened.page.waitForTimeout(500);
  }
}

/** A person presses the portal's own button, goes through all steps with the mouse, and is done. */
async function measureAfter({
  page,
}: BenchPage): Promise<{ isBack: boolean; differences: number }> {
  const before = await page.evaluate(() => window.bench.inventory());
  await page.locator('#opener').click();
  // Some tours take no press while they still move; a person would press again.
  for (let press = 0; press < 6 && !(await isOver(page)); press++) await pressNext(page);
  const isBack = await page.evaluate(() => document.activeElement?.id === 'opener');
  const after = await page.evaluate(() => window.bench.inventory());
  return { isBack, differences: countDifferences(before, after) };
}

async function isOver(page: Page): Promise<boolean> {
  await page.waitForTimeout(1500);
  return page.evaluate(() => window.bench.step() === -1);
}

async function pressNext(page: Page): Promise<void> {
  const box = await page.evaluate(
    () => window.benchAdapter.nextButton()?.getBoundingClientRect().toJSON() as DOMRect | undefined,
  );
  if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** Lines that only one of the two has. */
function countDifferences(before: readonly string[], after: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const line of before) counts.set(line, (counts.get(line) ?? 0) + 1);
  for (const line of after) counts.set(line, (counts.get(line) ?? 0) - 1);
  return [...counts.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}
