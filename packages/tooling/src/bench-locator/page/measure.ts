/** Runs in the big page: times a locator there, beside what the browser itself needs. */

import type { Target } from '../big-page-html.ts';

/** Any locator of the bench; ours has the last two as well. */
export interface PageLocator {
  describe(element: Element, root: Document, row?: string): unknown;
  locate(description: unknown, root: Document): Answer;
  locateShown?(description: unknown, root: Document): Answer;
  locateSoon?(description: unknown, root: Document): Promise<Answer>;
}

interface Answer {
  readonly element: Element | null;
}

export interface PageJob {
  readonly rounds: number;
  /** The elements to find. */
  readonly targets: readonly Target[];
  /** What the page before said of them; null to describe them here. */
  readonly descriptions: readonly unknown[] | null;
}

export type Verdict = 'right' | 'wrong' | 'none';

export interface TargetTimes {
  readonly description: unknown;
  /** One for each round, in milliseconds. Empty where they were described before. */
  readonly describeMs: readonly number[];
  readonly locateMs: readonly number[];
  readonly verdict: Verdict;
  /** Of the search in slices; empty for a locator that has none. */
  readonly soonMs: readonly number[];
  readonly longestTaskMs: readonly number[];
  readonly soonVerdict: Verdict | null;
}

export interface PageTimes {
  readonly nodes: number;
  readonly interactive: number;
  /** All elements, and one computed style of each that can be operated. */
  readonly yardstickMs: readonly number[];
  /** The longest gap between two tasks while nothing of ours runs. */
  readonly idleGapMs: readonly number[];
  readonly targets: readonly TargetTimes[];
}

const IDLE_MS = 200;
const operable = 'a[href],button,input:not([type=hidden]),select,textarea';

export async function measurePage(locator: PageLocator, job: PageJob): Promise<PageTimes> {
  const idleGapMs: number[] = [];
  for (let round = 0; round < job.rounds; round++) {
    await disturb();
    idleGapMs.push((await withTicker(() => wait(IDLE_MS))).longestGapMs);
  }
  const yardstickMs = await times(job.rounds, useYardstick);
  const targets: TargetTimes[] = [];
  for (const [index, target] of job.targets.entries()) {
    const given = job.descriptions?.[index];
    targets.push(await measureTarget(locator, { ...job, ...target, given }));
  }
  return {
    nodes: document.getElementsByTagName('*').length,
    interactive: document.querySelectorAll(operable).length,
    yardstickMs,
    idleGapMs,
    targets,
  };
}

interface TargetJob extends Target {
  readonly rounds: number;
  readonly given: unknown;
}

async function measureTarget(
  locator: PageLocator,
  { rounds, id, row, given }: TargetJob,
): Promise<TargetTimes> {
  const target = document.getElementById(id);
  if (!target) throw new Error(`The page has no ${id}.`);
  const description = given ?? copyOf(locator.describe(target, document, row));
  const describeMs = given
    ? []
    : await times(rounds, () => locator.describe(target, document, row));
  const locate = locator.locateShown ?? locator.locate;
  let found: Element | null = null;
  const locateMs = await times(rounds, () => {
    found = locate(description, document).element;
  });
  return {
    description,
    describeMs,
    locateMs,
    verdict: verdictOn(found, target),
    ...(await measureSoon(locator, { rounds, description, target })),
  };
}

/** As it comes back from a file. */
function copyOf(description: unknown): unknown {
  return JSON.parse(JSON.stringify(description));
}

interface SoonJob {
  readonly rounds: number;
  readonly description: unknown;
  readonly target: Element;
}

async function measureSoon(
  { locateSoon }: PageLocator,
  { rounds, description, target }: SoonJob,
): Promise<Pick<TargetTimes, 'soonMs' | 'longestTaskMs' | 'soonVerdict'>> {
  const soonMs: number[] = [];
  const longestTaskMs: number[] = [];
  let soonVerdict: Verdict | null = null;
  for (let round = 0; locateSoon && round < rounds; round++) {
    await disturb();
    const { result, ms, longestGapMs } = await withTicker(() => locateSoon(description, document));
    soonMs.push(ms);
    longestTaskMs.push(longestGapMs);
    soonVerdict = verdictOn(result.element, target);
  }
  return { soonMs, longestTaskMs, soonVerdict };
}

function verdictOn(found: Element | null, target: Element): Verdict {
  if (!found) return 'none';
  return found === target ? 'right' : 'wrong';
}

function useYardstick(): void {
  const all = document.querySelectorAll('*');
  let shown = 0;
  for (const element of all)
    if (element.matches(operable) && getComputedStyle(element).display !== 'none') shown += 1;
  if (shown === 0) throw new Error('The page shows nothing.');
}

async function times(rounds: number, work: () => unknown): Promise<number[]> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await disturb();
    const startedAt = performance.now();
    work();
    taken.push(performance.now() - startedAt);
  }
  return taken;
}

/**
 * A change of the page, so that what a locator kept of the last look-up is out of date, and time to
 * notice it. Two frames: laying out a page of this size is a long task of the browser's own.
 */
async function disturb(): Promise<void> {
  const change = document.createElement('i');
  document.body.append(change);
  change.remove();
  await nextFrame();
  await nextFrame();
  await wait(0);
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

interface Ticked<T> {
  readonly result: T;
  readonly ms: number;
  readonly longestGapMs: number;
}

/**
 * Sends itself messages all the while: the longest gap between two is the longest time that nothing
 * else came to its turn, a click of the citizen for one. (The browser's own "longtask" entries begin
 * at 50 ms, which is too coarse here.)
 */
async function withTicker<T>(work: () => Promise<T>): Promise<Ticked<T>> {
  const { port1, port2 } = new MessageChannel();
  const startedAt = performance.now();
  let [lastAt, longestGapMs] = [startedAt, 0];
  const tick = (): void => {
    const now = performance.now();
    longestGapMs = Math.max(longestGapMs, now - lastAt);
    lastAt = now;
  };
  port1.onmessage = () => {
    tick();
    port2.postMessage(0);
  };
  port2.postMessage(0);
  const result = await work();
  tick();
  port1.close();
  return { result, ms: lastAt - startedAt, longestGapMs };
}
