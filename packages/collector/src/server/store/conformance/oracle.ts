import { DIMENSIONS, type Dimension, type Query, type Tally } from '../store.ts';
import type { Run } from './runs.ts';

/** The figures of one group of runs. Steps that nobody reached are left out. */
export interface Figures {
  offered: number;
  started: number;
  ends: Record<string, number>;
  answers: Record<string, number>;
  steps: Record<string, StepFigures>;
}
interface StepFigures {
  reached: number;
  left: number;
  back: number;
  found: number;
  missed: number;
  /** How often a time on the step fell into each bucket. */
  times: Record<number, number>;
}
type Grouped = Record<string, Figures>;

/** The figures by looking at whole runs, one after the other, which no engine ever sees. */
export function figuresOfRuns(runs: readonly Run[], query: Query): Grouped {
  const groups: Grouped = {};
  for (const run of runs) {
    if (!matches(run, query)) continue;
    const figures = figuresIn(groups, (query.by ?? []).map((name) => run[name] ?? '').join(' '));
    figures.offered++;
    figures.started++;
    addSteps(figures, run);
    if (run.end !== undefined) add(figures.ends, run.end);
    if (run.answer !== undefined) add(figures.answers, `${typeof run.answer} ${run.answer}`);
  }
  return groups;
}

function matches(run: Run, query: Query): boolean {
  const names = DIMENSIONS.filter((name) => name !== 'day');
  return (
    run.day >= query.from &&
    run.day <= query.to &&
    names.every((name) => query[name] === undefined || query[name] === (run[name] ?? ''))
  );
}

function addSteps(figures: Figures, { visits, end }: Run): void {
  const path = [...new Set(visits.map(({ step }) => step))];
  for (const step of path) {
    const own = visits.filter((visit) => visit.step === step);
    const of = stepIn(figures, step);
    of.reached++;
    if (step === path.at(-1) && end !== 'completed') of.left++;
    of.back += own.filter(({ then }) => then === 'back').length;
    of.missed += own.filter(({ missed }) => missed).length;
    of.found += own.filter(({ missed }) => !missed).length;
    const done = own.find(({ then }) => then === 'done');
    if (done !== undefined) add(of.times, bucketByCounting(done.ms));
  }
}

/** The same figures from what a store has counted. */
export function figuresOfTallies(tallies: readonly Tally[], by: readonly Dimension[]): Grouped {
  const groups: Grouped = {};
  const groupOf = (tally: Tally) =>
    figuresIn(groups, by.map((name) => tally[name] ?? '').join(' '));
  for (const tally of tallies) addTally(groupOf(tally), tally);
  return groups;
}

function addTally(figures: Figures, { kind, step, detail, value, count }: Tally): void {
  if (kind === 'flow.offered') figures.offered += count;
  if (kind === 'flow.started') figures.started += count;
  if (kind === 'flow.ended') add(figures.ends, detail, count);
  if (kind === 'survey.answered') add(figures.answers, `${typeof value} ${value}`, count);
  if (step === '' || kind === 'survey.answered') return;
  const of = stepIn(figures, step);
  if (kind === 'step.reached') {
    of.reached += count;
    of.left += count;
    // Who reached this step went on from the one before.
    if (detail !== '') stepIn(figures, detail).left -= count;
  }
  if (kind === 'flow.ended' && detail === 'completed') of.left -= count;
  if (kind === 'step.back') of.back += count;
  if (kind === 'target.found') of.found += count;
  if (kind === 'target.missed') of.missed += count;
  if (kind === 'step.done') add(of.times, Number(value), count);
}

function figuresIn(groups: Grouped, name: string): Figures {
  return (groups[name] ??= { offered: 0, started: 0, ends: {}, answers: {}, steps: {} });
}

function stepIn(figures: Figures, step: string): StepFigures {
  const none = { reached: 0, left: 0, back: 0, found: 0, missed: 0, times: {} };
  return (figures.steps[step] ??= none);
}

function add(counts: Record<string, number>, key: string | number, count = 1): void {
  counts[key] = (counts[key] ?? 0) + count;
}

/** The bucket of a time, the slow way: each is √2 times as wide as the one before, from 0.1 s. */
function bucketByCounting(ms: number): number {
  let bucket = 0;
  while (bucket < 31 && ms >= Math.round(100 * Math.sqrt(2 ** bucket))) bucket++;
  return bucket;
}
