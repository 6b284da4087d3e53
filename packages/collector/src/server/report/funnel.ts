import { shareOf, type Funnel, type FunnelStep, type Question } from '../../report-api.ts';
import { compareWords } from '../compare-words.ts';
import type { RowKind } from '../privacy/cells.ts';
import type { Published } from '../privacy/rows.ts';
import { groupBy } from '../group-by.ts';
import { orderSteps } from './order-steps.ts';
import type { Show } from './show.ts';
import { createStepFigures } from './step-figures.ts';
import { completedIn, countBy, ofKind, sumOf } from './sums.ts';
import { createTargetHealth } from './target-health.ts';

/** A funnel from published rows: pure, so that every engine gives the same one. */
export function createFunnel(
  rows: Published,
  options: {
    readonly show: Show;
    readonly positions: ReadonlyMap<string, number>;
    /** The least count that is shown. @default 1, which hides nothing */
    readonly minCount?: number;
  },
): Funnel {
  const { show, positions, minCount = 1 } = options;
  const total = (kind: RowKind) => show(sumOf(ofKind(rows, kind)));
  const byDetail = (kind: RowKind) => countBy(ofKind(rows, kind), ({ detail }) => detail);
  const started = total('flow.started');
  const completed = show(completedIn(rows));

  const createStep = (step: string): FunnelStep => {
    const own = rows.filter((row) => row.step === step);
    return {
      ...createStepFigures(step, rows, { show, started, minCount }),
      done: show(sumOf(ofKind(own, 'step.done'))),
      back: show(sumOf(ofKind(own, 'step.back'))),
      ...createTargetHealth(own, show),
    };
  };

  return {
    offered: total('flow.offered'),
    declined: total('flow.declined'),
    started,
    resumed: total('flow.resumed'),
    completed,
    completedShare: shareOf(completed, started),
    steps: orderSteps(rows, positions).map(createStep),
    ends: byDetail('flow.ended').map(([how, count]) => ({ how, count: show(count) })),
    questions: createQuestions(rows, show),
    help: byDetail('help.opened').map(([help, count]) => ({ help, count: show(count) })),
    errors: byDetail('sdk.error').map(([code, count]) => ({ code, count: show(count) })),
  };
}

/** Answers by question. */
export function createQuestions(rows: Published, show: Show): Question[] {
  const groups = groupBy(
    ofKind(rows, 'survey.answered'),
    ({ step, detail }) => `${step} ${detail}`,
  );
  return [...groups.values()].map((group) => ({
    step: group[0]?.step ?? '',
    question: group[0]?.detail ?? '',
    answered: show(sumOf(group)),
    answers: [...groupBy(group, ({ value }) => value)]
      .sort(([a], [b]) =>
        typeof a === 'number' && typeof b === 'number' ? a - b : compareWords(String(a), String(b)),
      )
      .map(([value, same]) => ({ value, count: show(sumOf(same)) })),
  }));
}
