/** The card itself: findings of axe, sizes, and the settings of people's systems. */
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { fromRoot } from '../../run/repository.ts';
import type { ContenderName } from '../contenders.ts';
import type { Bench, BenchPage } from '../open-page.ts';
import { makeRow, pick, type Row } from '../row.ts';
import { pressesNext, yes } from './targets.ts';

export async function measureLooks(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const found = await bench.each((contender) => countFindings(bench, contender, { colorScheme }));
    rows.push(
      makeRow(
        `axe rules that fail, ${colorScheme}`,
        pick(found, (count) => count),
        { goal: { atMost: 0 } },
      ),
    );
  }
  const small = await bench.each((contender) =>
    withStep(bench, { contender }, ({ page }) =>
      page.evaluate(() => window.bench.smallestTarget()),
    ),
  );
  rows.push(
    makeRow(
      'smallest thing to press',
      pick(small, (side) => side),
      { unit: 'px', goal: { atLeast: 24 }, better: 'high' },
    ),
    await measureMotion(bench),
    await measureEdge(bench),
    await measurePrint(bench),
    await measureSmall(bench),
  );
  return rows;
}

interface Where {
  readonly contender: ContenderName;
  readonly media?: BrowserContextOptions;
}

/** Looks at a page with the first step open. */
async function withStep<T>(
  bench: Bench,
  where: Where,
  look: (opened: BenchPage) => Promise<T>,
): Promise<T> {
  await using opened = await bench.open({ case: 'basic', ...where });
  await opened.start();
  return await look(opened);
}

type AxeWindow = typeof globalThis & { axe: { run(options: object): Promise<AxeResults> } };

/** Rules of axe, best practices among them, that fail with the tour open and not without: on the card, and what the tour does to the page. */
async function countFindings(
  bench: Bench,
  contender: ContenderName,
  media: BrowserContextOptions,
): Promise<number> {
  await using opened = await bench.open({ contender, case: 'basic', media });
  const { page } = opened;
  await page.evaluate(readFileSync(fromRoot('node_modules/axe-core/axe.min.js'), 'utf8'));
  const before = new Set(await findings(page));
  const during: string[] = [];
  await opened.start();
  during.push(...(await findings(page)));
  await opened.next(1);
  during.push(...(await findings(page)));
  const fresh = new Set(during.filter((each) => !before.has(each)));
  for (const each of fresh) console.error(`  ${contender}, axe: ${each}`);
  return new Set([...fresh].map((each) => each.split(' ')[0])).size;
}

function findings(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = window as unknown as AxeWindow;
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id} ${target.join(' ')}`),
    );
  });
}

/** Frames with movement while a step comes, for a person who asked for none. */
async function measureMotion(bench: Bench): Promise<Row> {
  const media = { reducedMotion: 'reduce' } as const;
  const frames = await bench.each((contender) =>
    withStep(bench, { contender, media }, ({ page }) =>
      page.evaluate(() =>
        window.bench.movingFrames(() => window.benchAdapter.nextButton()?.click(), 1),
      ),
    ),
  );
  return makeRow(
    'reduced motion: frames that still move',
    pick(frames, (count) => count),
    { goal: { atMost: 1 } },
  );
}

/** In forced colours a shadow or a background does not part the card from the page; a border does. */
async function measureEdge(bench: Bench): Promise<Row> {
  const media = { forcedColors: 'active' } as const;
  const widths = await bench.each((contender) =>
    withStep(bench, { contender, media }, ({ page }) =>
      page.evaluate(() => {
        const card = window.benchAdapter.card();
        if (!card) return 0;
        const style = getComputedStyle(card);
        const isSeen = (line: string, color: string): boolean =>
          line !== 'none' && !/transparent|rgba\(.*, 0\)$/.test(color);
        const border = isSeen(style.borderTopStyle, style.borderTopColor)
          ? style.borderTopWidth
          : '0';
        const outline = isSeen(style.outlineStyle, style.outlineColor) ? style.outlineWidth : '0';
        return Math.max(Number.parseFloat(border), Number.parseFloat(outline));
      }),
    ),
  );
  return makeRow(
    'forced colours: edge of the card',
    pick(widths, (width) => width),
    { unit: 'px', goal: { atLeast: 1 }, better: 'high' },
  );
}

async function measurePrint(bench: Bench): Promise<Row> {
  const hidden = await bench.each((contender) =>
    withStep(bench, { contender }, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.waitForTimeout(200);
      return page.evaluate(() => {
        const { benchAdapter, bench: probe } = window;
        return [benchAdapter.card(), ...benchAdapter.marks()].every(
          (part) => !probe.isVisible(part),
        );
      });
    }),
  );
  return makeRow('print: nothing of the tour on paper', pick(hidden, yes), { goal: { is: 'yes' } });
}

/** 1280 px wide at 400 %: the card is inside the window, and its buttons can be pressed. */
async function measureSmall(bench: Bench): Promise<Row> {
  const media = { viewport: { width: 320, height: 256 } };
  const usable = await bench.each((contender) =>
    withStep(bench, { contender, media }, async ({ page }) => {
      const fits = await page.evaluate(() => {
        const box = window.benchAdapter.card()?.getBoundingClientRect();
        return (
          !!box &&
          box.left >= -1 &&
          box.right <= innerWidth + 1 &&
          box.top >= -1 &&
          box.top < innerHeight
        );
      });
      return fits && (await pressesNext(page));
    }),
  );
  return makeRow('320 × 256 px: card fits and can be used', pick(usable, yes), {
    goal: { is: 'yes' },
  });
}
