/** A person fills in the form while a step points at the field. */
import type { Page } from 'playwright-core';
import type { CaseName } from '../cases.ts';
import { contenderNames, type ContenderName } from '../contenders.ts';
import type { Bench, BenchPage } from '../open-page.ts';
import { makeRow, pick, type Row } from '../row.ts';

type Try = (page: Page, opened: BenchPage) => Promise<boolean>;

const value = (page: Page): Promise<string> => page.locator('#name').inputValue();
const isFirstStep = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.bench.step() === 0);
/** By script, so that each case begins alike even where a tour lets no click through. */
const focus = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector<HTMLElement>('#name')?.focus());

/** Presses Tab until the field has the focus; the first step's card may have it before. */
async function tabsTo(page: Page, selector: string): Promise<boolean> {
  for (let press = 0; press < 25; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((of) => document.activeElement?.matches(of) ?? false, selector))
      return true;
  }
  return false;
}

const tries: Readonly<Record<string, { readonly case: CaseName; readonly run: Try }>> = {
  'arrow keys move the caret': {
    case: 'basic',
    async run(page) {
      await focus(page);
      await page.keyboard.type('abd');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('c');
      await page.keyboard.press('ArrowRight');
      await page.waitForTimeout(600);
      return (await value(page)) === 'abcd' && (await isFirstStep(page));
    },
  },
  'Enter is the form’s': {
    case: 'basic',
    async run(page) {
      await focus(page);
      await page.keyboard.type('ab');
      await page.evaluate(() => {
        document
          .querySelector('form')
          ?.addEventListener('submit', () => window.benchClicks.push('submitted'));
      });
      await page.keyboard.press('Enter');
      await page.waitForTimeout(600);
      const submitted = await page.evaluate(() => window.benchClicks.includes('submitted'));
      return submitted && (await isFirstStep(page));
    },
  },
  'typing goes on while the page scrolls': {
    case: 'basic',
    async run(page) {
      await page.evaluate(() => document.body.style.setProperty('min-height', '3000px'));
      await focus(page);
      await page.keyboard.type('ab');
      await page.evaluate(() => window.scrollBy(0, 60));
      await page.waitForTimeout(400);
      await page.keyboard.type('cd');
      return (await value(page)) === 'abcd';
    },
  },
  'a click goes into the field': {
    case: 'basic',
    async run(page) {
      const box = await page.locator('#name').boundingBox();
      if (!box) return false;
      await page.mouse.click(box.x + 20, box.y + box.height / 2);
      await page.keyboard.type('abc');
      return (await value(page)) === 'abc' && (await isFirstStep(page));
    },
  },
  'Tab reaches an e-mail and a date field': {
    case: 'date',
    async run(page, opened) {
      if (!(await opened.next(1))) return false;
      return tabsTo(page, '#born');
    },
  },
};

export async function measureTyping(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  const count: Record<ContenderName, number> = { handrail: 0, driver: 0, shepherd: 0, intro: 0 };
  for (const [name, { case: where, run }] of Object.entries(tries)) {
    const results = await bench.each(async (contender) => {
      const attempt = async (on: CaseName): Promise<boolean> => {
        await using opened = await bench.open({ contender, case: on });
        await opened.start();
        return await run(opened.page, opened);
      };
      const isOk =
        (await attempt(where)) && (where !== 'date' || (await reachesMail(bench, contender)));
      if (isOk) count[contender] += 1;
      return isOk;
    });
    rows.push(
      makeRow(
        `typing: ${name}`,
        pick(results, (is) => (is ? 'ok' : 'fails')),
        { goal: { is: 'ok' } },
      ),
    );
  }
  const values = Object.fromEntries(
    contenderNames.map((name) => [name, count[name]]),
  ) as typeof count;
  return [
    ...rows,
    makeRow('typing left undisturbed', values, {
      unit: '/5',
      goal: { atLeast: 5 },
      better: 'high',
    }),
  ];
}

async function reachesMail(bench: Bench, contender: ContenderName): Promise<boolean> {
  await using opened = await bench.open({ contender, case: 'basic' });
  await opened.start();
  return (await opened.next(1)) && (await tabsTo(opened.page, '#mail'));
}
