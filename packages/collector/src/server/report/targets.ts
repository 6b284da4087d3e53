import { shareOf, type StepTargets } from '../../report-api.ts';
import type { Published, Row } from '../privacy/rows.ts';
import { orderSteps } from './order-steps.ts';
import type { Show } from './show.ts';
import { countTargets, createTargetHealth } from './target-health.ts';

/** How well each step's target was found, in all and over time. */
export function createTargets(
  rows: Published,
  options: {
    readonly show: Show;
    readonly positions: ReadonlyMap<string, number>;
    readonly spans: readonly string[];
  },
): StepTargets[] {
  const { show, positions, spans } = options;
  return orderSteps(rows, positions).map((step) => {
    const own = rows.filter((row) => row.step === step);
    const health = createTargetHealth(own, show);
    return {
      step,
      ...health,
      ...sharesOf(health),
      over: spans.map((from) => createSpan(from, own, show)),
    };
  });
}

function createSpan(from: string, rows: readonly Row[], show: Show): StepTargets['over'][number] {
  const own = rows.filter((row) => row.from === from);
  const figures = countTargets(own, show);
  return { from, ...figures, missedShare: sharesOf(figures).missedShare };
}

type Found = Pick<StepTargets, 'targetFound' | 'targetMissed' | 'foundByFingerprint'>;
function sharesOf({ targetFound, targetMissed, foundByFingerprint }: Found) {
  const all = targetFound === null || targetMissed === null ? null : targetFound + targetMissed;
  return {
    missedShare: shareOf(targetMissed, all),
    fingerprintShare: shareOf(foundByFingerprint, targetFound),
  };
}
