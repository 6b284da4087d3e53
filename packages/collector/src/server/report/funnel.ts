import { shareOf, type Count, type Funnel, type FunnelStep } from '../../report-api.ts';
import { BUCKETS, medianOf } from '../store/histogram.ts';
import type { Tally } from '../store/store.ts';
import { groupBy } from './group-by.ts';
import { createProtect } from './protect.ts';
import { createTargetHealth } from './target-health.ts';

/** A funnel from counts: pure, so that every engine gives the same one. */
export function createFunnel(
  tallies: readonly Tally[],
  options: { readonly minCount: number; readonly positions: ReadonlyMap<string, number> },
): Funnel {
  const { minCount, positions } = options;
  const show = createProtect(minCount);
  const sum = (matches: (tally: Tally) => boolean): number =>
    tallies.reduce((total, tally) => (matches(tally) ? total + tally.count : total), 0);
  const ofKind = (kind: Tally['kind']) => sum((tally) => tally.kind === kind);
  const byDetail = (kind: Tally['kind']) => {
    const own = tallies.filter((tally) => tally.kind === kind);
    return [...countBy(own, ({ detail }) => detail)].sort(
      ([a, m], [b, n]) => n - m || compare(a, b),
    );
  };
  const started = show(ofKind('flow.started'));
  // A client that does not say which step came before: a step that was completed led on.
  const isChained = tallies.some(({ kind, detail }) => kind === 'step.reached' && detail !== '');

  const createStep = (step: string): FunnelStep => {
    const ofStep = (kind: Tally['kind']) =>
      sum((tally) => tally.kind === kind && tally.step === step);
    const reached = ofStep('step.reached');
    const done = ofStep('step.done');
    const wentOn = isChained
      ? sum(
          ({ kind, step: at, detail }) =>
            (kind === 'step.reached' && detail === step) ||
            (kind === 'flow.ended' && at === step && detail === 'completed'),
        )
      : done;
    // Where part of the events was lost, fewer may have come than went on.
    const left = show(Math.max(0, reached - wentOn));
    const times = new Array<number>(BUCKETS).fill(0);
    for (const { kind, step: at, value, count } of tallies) {
      if (kind === 'step.done' && at === step && typeof value === 'number')
        times[value] = (times[value] ?? 0) + count;
    }
    return {
      step,
      reached: show(reached),
      shareOfStarted: shareOf(show(reached), started),
      done: show(done),
      left,
      leftShare: shareOf(left, show(reached)),
      back: show(ofStep('step.back')),
      medianMs: show(done) === null ? null : medianOf(times),
      ...createTargetHealth(
        tallies.filter((tally) => tally.step === step),
        show,
      ),
    };
  };

  return {
    minCount,
    offered: show(ofKind('flow.offered')),
    declined: show(ofKind('flow.declined')),
    started,
    resumed: show(ofKind('flow.resumed')),
    steps: orderSteps(tallies, positions).map(createStep),
    ends: byDetail('flow.ended').map(([how, count]) => ({ how, count: show(count) })),
    questions: createQuestions(tallies, show),
    help: byDetail('help.opened').map(([help, count]) => ({ help, count: show(count) })),
    errors: byDetail('sdk.error').map(([code, count]) => ({ code, count: show(count) })),
  };
}

/** By their place in the flow; steps whose place is unknown come last, most reached first. */
function orderSteps(tallies: readonly Tally[], positions: ReadonlyMap<string, number>): string[] {
  const reached = countBy(
    tallies.filter(({ kind }) => kind === 'step.reached'),
    ({ step }) => step,
  );
  const place = (step: string) => positions.get(step) ?? Number.MAX_SAFE_INTEGER;
  return [...reached]
    .sort(([a, m], [b, n]) => place(a) - place(b) || n - m || compare(a, b))
    .map(([step]) => step);
}

function createQuestions(
  tallies: readonly Tally[],
  show: (count: number) => Count,
): Funnel['questions'] {
  const answers = tallies.filter(({ kind }) => kind === 'survey.answered');
  const groups = groupBy(answers, ({ step, detail }) => `${step} ${detail}`);
  return [...groups.values()].map((group) => ({
    step: group[0]?.step ?? '',
    question: group[0]?.detail ?? '',
    answered: show(group.reduce((total, { count }) => total + count, 0)),
    answers: [...countBy(group, ({ value }) => value)]
      .sort(([a], [b]) =>
        typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)),
      )
      .map(([value, count]) => ({ value, count: show(count) })),
  }));
}

function countBy<K>(tallies: readonly Tally[], key: (tally: Tally) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const tally of tallies) counts.set(key(tally), (counts.get(key(tally)) ?? 0) + tally.count);
  return counts;
}

/** Not `localeCompare`: the order must not depend on the machine. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
