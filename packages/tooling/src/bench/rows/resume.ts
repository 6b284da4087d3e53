/** A tour goes on after the page was loaded again, without a server's help. */
import { contenderNames, type ContenderName } from '../contenders.ts';
import type { BrowserContext, Page } from 'playwright-core';
import type { Bench } from '../open-page.ts';
import { pageAddress } from '../page-html.ts';
import { makeRow, median, pick, type Row } from '../row.ts';

const GOAL_MS = 500;

const ways = {
  'resumes after a reload': (page) => page.reload({ waitUntil: 'load' }),
  'resumes after a form was posted': async (page) => {
    const loaded = page.waitForEvent('load');
    await page.evaluate(() => document.querySelector('form')?.submit());
    await loaded;
  },
  'resumes in a flow that was changed meanwhile': (page, address) => page.goto(address),
} satisfies Record<string, (page: Page, address: string) => Promise<unknown>>;
type Way = keyof typeof ways;

export async function measureResume(bench: Bench): Promise<Row[]> {
  const rows = [];
  for (const way of Object.keys(ways) as Way[]) {
    const context = await bench.newContext();
    const times: Record<ContenderName, (number | null)[]> = {
      handrail: [],
      driver: [],
      shepherd: [],
      intro: [],
    };
    for (const contender of contenderNames) {
      // A contender that does not resume takes no second try.
      for (let round = 0; round < 3 && !times[contender].includes(null); round++) {
        times[contender].push(await measureOnce(bench, contender, { way, context }));
      }
    }
    await context.close();
    rows.push(
      makeRow(
        `${way}: step 2 seen after`,
        pick(times, (all) => median(all)),
        { unit: 'ms', goal: { atMost: GOAL_MS } },
      ),
    );
  }
  return rows;
}

interface Once {
  readonly way: Way;
  readonly context: BrowserContext;
}

/** @returns ms from the start of the navigation until the second step can be seen again */
async function measureOnce(
  bench: Bench,
  contender: ContenderName,
  { way, context }: Once,
): Promise<number | null> {
  await using opened = await bench.open({ contender, case: 'basic', context });
  const { page } = opened;
  await opened.start();
  await opened.next(1);
  // A person reads before doing anything.
  await page.waitForTimeout(300);
  const changed = bench.address + pageAddress({ contender, case: 'basic', version: 2 });
  await ways[way](page, changed);
  return await page.evaluate(() => window.bench.seenAt(1));
}
