/** How soon a step is on screen, and how much of the main thread a tour takes. */
import type { BrowserContext, CDPSession } from 'playwright-core';
import { contenderNames, type ContenderName } from '../contenders.ts';
import type { Bench } from '../open-page.ts';
import type { Timing } from '../page/types.ts';
import { makeRow, median, pick, type Row, type Values } from '../row.ts';

const sizes = { small: 0, '50,000 nodes': 50_000 } as const;
type Size = keyof typeof sizes;
const WINDOW_MS = 1200;

/** It varies less than the times do, and each round of it takes seconds. */
const CPU_ROUNDS = 3;

interface Speed {
  readonly start: Timing;
  readonly next: Timing;
}

/** Main thread, in ms of a window of `WINDOW_MS`. */
interface Cpu {
  readonly start: number;
  readonly next: number;
  readonly rest: number;
}

type Rounds = Record<ContenderName, { readonly speed: Speed[]; readonly cpu: Cpu[] }>;

export async function measureTimes(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  const firsts: Partial<Record<Size, Rounds>> = {};
  for (const size of Object.keys(sizes) as Size[]) {
    const rounds = await measureSize(bench, sizes[size]);
    firsts[size] = rounds;
    rows.push(...rowsOf(size, rounds));
  }
  const { small, '50,000 nodes': large } = firsts;
  if (small && large) rows.push(growth(small, large));
  rows.push(...(await measureCold(bench)));
  return rows;
}

async function measureSize(bench: Bench, nodes: number): Promise<Rounds> {
  const contexts = await bench.each(() => bench.newContext());
  const rounds: Rounds = await bench.each(async () => ({ speed: [], cpu: [] }));
  // One visit fills the HTTP cache.
  for (const contender of contenderNames)
    await measureSpeed(bench, contender, { nodes: 0, context: contexts[contender] });
  for (let round = 0; round < bench.rounds && (round === 0 || Date.now() < bench.stopAt); round++) {
    for (const contender of contenderNames) {
      const where = { nodes, context: contexts[contender] };
      rounds[contender].speed.push(await measureSpeed(bench, contender, where));
      if (round < CPU_ROUNDS) rounds[contender].cpu.push(await measureCpu(bench, contender, where));
    }
  }
  for (const context of Object.values(contexts)) await context.close();
  return rounds;
}

interface Where {
  readonly nodes: number;
  readonly context: BrowserContext;
}

async function measureSpeed(bench: Bench, contender: ContenderName, where: Where): Promise<Speed> {
  await using opened = await bench.open({ contender, case: 'basic', ...where });
  const start = await opened.page.evaluate(() => window.bench.startTimed());
  const next = await opened.page.evaluate(() => window.bench.nextTimed(1));
  return { start, next };
}

/** Without any probe that looks at frames: what the tour alone costs. */
async function measureCpu(bench: Bench, contender: ContenderName, where: Where): Promise<Cpu> {
  await using opened = await bench.open({ contender, case: 'basic', ...where });
  const { page } = opened;
  const session = await opened.cdp();
  await session.send('Performance.enable');
  const cost = async (act: () => Promise<void>): Promise<number> => {
    const before = await taskMs(session);
    await act();
    await page.waitForTimeout(WINDOW_MS);
    return (await taskMs(session)) - before;
  };
  const start = await cost(() => page.evaluate(() => window.bench.start()));
  const next = await cost(() => page.evaluate(() => window.benchAdapter.nextButton()?.click()));
  const rest = await cost(() => Promise.resolve());
  return { start, next, rest };
}

async function taskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

function rowsOf(size: Size, rounds: Rounds): Row[] {
  const ms = { unit: 'ms' } as const;
  const likePeers = { ...ms, goal: { likeBestPeer: true } };
  const speed = (read: (round: Speed) => number | null): Values =>
    pick(rounds, (all) => median(all.speed.map(read)));
  const cpu = (part: keyof Cpu): Values =>
    pick(rounds, (all) => median(all.cpu.map((round) => round[part])));
  const first = speed(({ start }) => start.first);
  const firstGoal = size === 'small' ? { likeBestPeer: true } : { atMost: 100, likeBestPeer: true };
  const startSettled = speed(({ start }) => start.settled);
  const nextFirst = speed(({ next }) => next.first);
  const nextSettled = speed(({ next }) => next.settled);
  return [
    makeRow(`start to first sight, ${size}`, first, { ...ms, goal: firstGoal }),
    makeRow(`start to settled, ${size}`, startSettled, likePeers),
    makeRow(`Next to first sight, ${size}`, nextFirst, likePeers),
    makeRow(`Next to settled, ${size}`, nextSettled, likePeers),
    makeRow(`main thread at start, ${size}`, cpu('start'), ms),
    makeRow(`main thread at Next, ${size}`, cpu('next'), ms),
    makeRow(`main thread at rest, ${size}`, cpu('rest'), { ...ms, goal: { atMost: 2 } }),
  ];
}

function growth(small: Rounds, large: Rounds): Row {
  const first = (rounds: Rounds, name: ContenderName): number | null =>
    median(rounds[name].speed.map(({ start }) => start.first));
  const values = pick(small, (_, name) => {
    const [before, after] = [first(small, name), first(large, name)];
    return before !== null && after !== null ? Math.round((after / before) * 100) / 100 : null;
  });
  return makeRow('first sight, 50,000 nodes over small', values, {
    unit: '×',
    goal: { atMost: 1.3 },
  });
}

/** From a page where nothing but the script tag's own file is loaded. Peers have no such state. */
async function measureCold(bench: Bench): Promise<Row[]> {
  const context = await bench.newContext();
  const times: Timing[] = [];
  for (let round = 0; round <= Math.min(bench.rounds, 5); round++) {
    await using opened = await bench.open({
      contender: 'handrail',
      case: 'basic',
      mode: 'cold',
      context,
    });
    const timing = await opened.page.evaluate(() => window.bench.startTimed());
    if (round > 0) times.push(timing);
  }
  await context.close();
  const none = { driver: null, shepherd: null, intro: null };
  const first = { handrail: median(times.map((each) => each.first)), ...none };
  return [makeRow('start to first sight, guidance not loaded yet, small', first, { unit: 'ms' })];
}
