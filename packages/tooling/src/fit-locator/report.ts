/** What cross-validated predictions say, as figures and as tables for people. Pure. */
import type { Attempt } from '../bench-locator/attempt.ts';
import { scoreOf, strataOf, type Score } from '../bench-locator/score.ts';
import { formatNumber, formatShare } from '../bench-locator/table.ts';
import { formatColumns } from '../bench/columns.ts';
import type { Prediction } from './cross-validate.ts';
import { calibrationError, reliabilityOf, type Bin } from './reliability.ts';

/** Above it `locate` answers, unless it is told otherwise. */
export const ANCHOR_AT = 0.75;
const THRESHOLDS = [0.5, 0.6, 0.7, 0.75, ANCHOR_AT, 0.85, 0.9, 0.95];

export interface Report {
  readonly at: readonly Level[];
  /** At the shipped threshold. */
  readonly strata: Readonly<Record<string, Level>>;
  readonly reliability: readonly Bin[];
  /** Expected calibration error, from 0 to 1. */
  readonly calibrationError: number;
}

/** A threshold, and what comes of it. */
interface Level {
  readonly threshold: number;
  readonly score: Score;
  /** Refusals of elements that were taken out of their page. */
  readonly syntheticRefused: { readonly count: number; readonly of: number };
}

export function reportOn(predictions: readonly Prediction[]): Report {
  // As many pages as the bench has, so that figures compare.
  const rated = predictions.filter(({ lookUp }) => !lookUp.extra);
  const strata = strataOf(attemptsFrom(rated, ANCHOR_AT));
  const inStratum = (name: string): Prediction[] =>
    rated.filter(({ lookUp }) => lookUp.stratum === name);
  return {
    at: THRESHOLDS.map((threshold) => levelAt(rated, threshold)),
    strata: Object.fromEntries(strata.map((name) => [name, levelAt(inStratum(name), ANCHOR_AT)])),
    reliability: reliabilityOf(rated),
    calibrationError: calibrationError(reliabilityOf(rated)),
  };
}

export function shippedLevel({ at }: Report): Level {
  const level = at.find(({ threshold }) => threshold === ANCHOR_AT);
  if (!level) throw new Error('The shipped threshold was not measured.');
  return level;
}

function levelAt(predictions: readonly Prediction[], threshold: number): Level {
  const removals = predictions.filter(({ lookUp }) => lookUp.kind === 'synthetic');
  return {
    threshold,
    score: scoreOf(attemptsFrom(predictions, threshold)),
    syntheticRefused: {
      count: removals.filter(({ confidence }) => confidence < threshold).length,
      of: removals.length,
    },
  };
}

/** As the bench scores them; without what the fit took out of pages, which the bench has not. */
function attemptsFrom(predictions: readonly Prediction[], threshold: number): Attempt[] {
  return predictions.flatMap(({ lookUp, isRight, confidence }) => {
    const { pair, site, stratum, id, kind } = lookUp;
    if (kind === 'synthetic') return [];
    const found = confidence >= threshold;
    const best = isRight ? 2 : 0;
    return [
      {
        pair,
        site,
        stratum,
        id,
        kind,
        found,
        best,
        same: found ? best : 0,
        conf: confidence,
        ms: 0,
      },
    ];
  });
}

export function formatReport(report: Report): string {
  const { at, strata, reliability } = report;
  const refusals = ['removed', 'other page', 'look-alike', 'synthetic'];
  const head = ['kept', 'right', 'wrong', ...refusals, 'forced'];
  const shipped = shippedLevel(report);
  return [
    formatColumns([
      [`at ${ANCHOR_AT}`, ...head],
      ...Object.entries(strata).map(([name, level]) => [name, ...cellsOf(level)]),
      ['ALL', ...cellsOf(shipped)],
    ]),
    formatColumns([
      ['threshold, ALL', ...head],
      ...at.map((level) => [level.threshold.toFixed(2), ...cellsOf(level)]),
    ]),
    formatRisks(shipped.score),
    formatColumns([
      ['confidence', 'mean', 'right', 'look-ups'],
      ...reliability.map(({ from, to, confidence, truth, count }) => [
        `${from.toFixed(1)}–${to.toFixed(1)}`,
        ...(count > 0 ? [confidence.toFixed(2), truth.toFixed(2)] : ['–', '–']),
        String(count),
      ]),
    ]),
    `Expected calibration error: ${report.calibrationError.toFixed(3)}`,
  ].join('\n\n');
}

function cellsOf({ score, syntheticRefused }: Level): string[] {
  const refused = [
    score.removedRefused,
    score.otherPageRefused,
    score.lookalikeRefused,
    syntheticRefused,
  ];
  return [
    String(score.right.of),
    formatShare(score.right),
    formatShare(score.wrong, 2),
    ...refused.map((share) => (share.of > 0 ? `${formatShare(share)} (${share.of})` : '–')),
    score.forced ? formatShare(score.forced) : '–',
  ];
}

function formatRisks({ sweptCoverage }: Score): string {
  const points = sweptCoverage ?? [];
  return formatColumns([
    ['right of kept', ...points.map(({ limit }) => `wrong ≤ ${limit * 100} %`)],
    ['', ...points.map(({ right }) => `${formatNumber(right && right * 100, 1)} %`)],
    ['from', ...points.map(({ confidence }) => formatNumber(confidence, 3))],
  ]);
}
