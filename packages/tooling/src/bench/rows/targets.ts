/** Targets that are hard to reach, and targets that do not stay as they were. All with defaults. */
import type { Page } from 'playwright-core';
import type { CaseName } from '../cases.ts';
import { contenderNames, type ContenderName } from '../contenders.ts';
import type { Bench } from '../open-page.ts';
import type { Placement } from '../page/types.ts';
import { makeRow, pick, type Row, type Value, type Values } from '../row.ts';

const NEAR_PX = 40;
/** How far a card may stand off its place after its target has moved. */
const FOLLOW_PX = 12;
const REACT_MS = 1500;

export async function measureTargets(bench: Bench): Promise<Row[]> {
  const rows = [];
  for (const name of ['frame', 'shadow'] as const) {
    const gaps = await bench.each((contender) => measureGap(bench, contender, name));
    const title =
      name === 'frame'
        ? 'target in an iframe, by selector: gap'
        : 'target in a shadow root, by selector: gap';
    rows.push(makeRow(title, gaps, { unit: 'px', goal: { atMost: NEAR_PX } }));
  }
  const troubles = [];
  for (const trouble of Object.keys(changes) as Trouble[]) {
    const values = await bench.each((contender) => measureChange(bench, contender, trouble));
    troubles.push(makeRow(`target ${trouble}`, values, { goal: { is: 'ok' } }));
  }
  const sum = pick(sumUp(troubles), (count) => count);
  const total = makeRow('changed targets handled', sum, {
    unit: '/5',
    goal: { atLeast: 5 },
    better: 'high',
  });
  return [...rows, ...troubles, total, ...(await measureModal(bench))];
}

/** `null` where the card stands elsewhere or covers what it is about. */
async function measureGap(
  bench: Bench,
  contender: ContenderName,
  name: 'frame' | 'shadow',
): Promise<number | null> {
  await using opened = await bench.open({ contender, case: name });
  await opened.start();
  const place = await placement(opened.page, name === 'frame' ? '#framed' : '#shadowed');
  return place && !place.covers ? place.gap : null;
}

function placement(page: Page, selector: string): Promise<Placement | null> {
  return page.evaluate((of) => window.bench.placement(of), selector);
}

interface Change {
  readonly case: CaseName;
  readonly selector: string;
  /** Runs in the page. */
  readonly act: () => void;
  readonly afterMs?: number;
}

const changes = {
  'appears 2 s late': {
    case: 'late',
    selector: '#late',
    afterMs: 2000,
    act() {
      const field = '<p class="late"><label for="late">Late</label><br><input id="late"></p>';
      document.querySelector('#above')?.insertAdjacentHTML('beforeend', field);
    },
  },
  'is removed: page still takes clicks': {
    case: 'basic',
    selector: '#name',
    act: () => document.querySelector('#name-row')?.remove(),
  },
  'is rendered anew elsewhere': {
    case: 'basic',
    selector: '#name',
    act() {
      const row = document.querySelector('#name-row');
      const copy = row?.cloneNode(true);
      row?.remove();
      if (copy) document.querySelector('form')?.append(copy);
    },
  },
  'is shifted by 129 px': {
    case: 'basic',
    selector: '#name',
    act() {
      const above = document.querySelector<HTMLElement>('#above');
      if (above) above.style.height = '129px';
    },
  },
  'is scrolled by 50 px in its box': {
    case: 'scroll',
    selector: '#scrolled',
    act: () => document.querySelector('#scroller')?.scrollBy(0, 50),
  },
} as const satisfies Record<string, Change>;
type Trouble = keyof typeof changes;

async function measureChange(
  bench: Bench,
  contender: ContenderName,
  trouble: Trouble,
): Promise<Value> {
  const change: Change = changes[trouble];
  await using opened = await bench.open({ contender, case: change.case });
  const { page } = opened;
  if (change.afterMs === undefined) await opened.start();
  else await page.evaluate(() => window.bench.start());
  await page.waitForTimeout(change.afterMs ?? 0);
  const before = await placement(page, change.selector);
  await page.evaluate(change.act);
  await page.waitForTimeout(REACT_MS);
  if (trouble.startsWith('is removed')) return (await takesClicks(page)) ? 'ok' : 'blocked';
  const after = await placement(page, change.selector);
  if (!after) return 'no card';
  if (after.covers) return 'covers it';
  if (after.gap > NEAR_PX) return `${after.gap} px off`;
  const moves = /shifted|scrolled/.test(trouble);
  if (moves && before && Math.abs(after.top - before.top) > FOLLOW_PX) return 'stays behind';
  return 'ok';
}

/** With the mouse, as a person would: what lies over the button takes the click instead. */
async function takesClicks(page: Page): Promise<boolean> {
  const box = await page.locator('#elsewhere').boundingBox();
  if (!box) return false;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  return page.evaluate(() => window.benchClicks.includes('elsewhere'));
}

function sumUp(rows: readonly Row[]): Record<ContenderName, number> {
  const count = (name: ContenderName): number =>
    rows.filter(({ values }) => values[name] === 'ok').length;
  return Object.fromEntries(contenderNames.map((name) => [name, count(name)])) as Record<
    ContenderName,
    number
  >;
}

/** A step about a field in the portal's own modal dialog. */
async function measureModal(bench: Bench): Promise<Row[]> {
  const results = await bench.each(async (contender) => {
    await using opened = await bench.open({ contender, case: 'modal' });
    const { page } = opened;
    await opened.start();
    const field = await page.evaluate(
      () => document.querySelector('#in-dialog')?.getBoundingClientRect().toJSON() as DOMRect,
    );
    await page.mouse.click(field.x + field.width / 2, field.y + field.height / 2);
    const clickable = await page.evaluate(() => document.activeElement?.id === 'in-dialog');
    const focusable = await page.evaluate(() => {
      const target = document.querySelector<HTMLElement>('#in-dialog-2');
      target?.focus();
      return document.activeElement === target;
    });
    const usable = await pressesNext(page);
    return { clickable, focusable, usable };
  });
  const row = (title: string, values: Values): Row =>
    makeRow(`modal dialog: ${title}`, values, { goal: { is: 'yes' } });
  return [
    row(
      'target takes a click',
      pick(results, ({ clickable }) => yes(clickable)),
    ),
    row(
      'fields take the focus',
      pick(results, ({ focusable }) => yes(focusable)),
    ),
    row(
      'card takes a click',
      pick(results, ({ usable }) => yes(usable)),
    ),
  ];
}

/** Presses the card's Next with the mouse. */
export async function pressesNext(page: Page): Promise<boolean> {
  const box = await page.evaluate(() => {
    const button = window.benchAdapter.nextButton();
    button?.scrollIntoView({ block: 'nearest' });
    return button?.getBoundingClientRect().toJSON() as DOMRect | undefined;
  });
  if (!box) return false;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.waitForTimeout(1000);
  return (await page.evaluate(() => window.bench.step())) === 1;
}

export function yes(is: boolean): string {
  return is ? 'yes' : 'no';
}
