import {
  shareOf,
  type CompareReport,
  type ReportHead,
  type SpanFigures,
  type VersionFigures,
} from '../../report-api.ts';
import type { Published, Row } from '../privacy/rows.ts';
import { newcombe, wilson, type Sample } from './interval.ts';
import type { Show } from './show.ts';
import { completedIn, ofKind, sumOf } from './sums.ts';

/** With fewer runs an interval is so wide that it says nothing. */
const ENOUGH = 30;
/** Shown counts are rounded; of so many steps, the rounding is small beside chance. */
const ENOUGH_STEPS = 5;

interface Options {
  readonly before: number;
  readonly after: number;
  readonly show: Show;
  readonly roundTo: number;
  readonly spans: readonly string[];
}
type Comparison = Omit<CompareReport, keyof ReportHead | 'flow'>;

/** Whether more of those who began were completed after a change than before it. */
export function createComparison(rows: Published, options: Options): Comparison {
  const { show, roundTo, spans } = options;
  const enough = roundTo === 1 ? ENOUGH : Math.max(ENOUGH, ENOUGH_STEPS * roundTo);
  const before = createSide(rows, options.before, { ...options, enough });
  const after = createSide(rows, options.after, { ...options, enough });
  const over = spans.map((from) => {
    const own = rows.filter((row) => row.from === from);
    return {
      from,
      before: figuresOf(own, options.before, show),
      after: figuresOf(own, options.after, show),
    };
  });
  const difference =
    before.share === null || after.share === null ? null : after.share - before.share;
  const sides = { before: before.sample, after: after.sample };
  const interval = sides.before && sides.after && newcombe(sides.before, sides.after);
  return {
    before: before.figures,
    after: after.figures,
    difference,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    verdict: verdictOf(interval),
    enough,
    over,
  };
}

function verdictOf(interval: { low: number; high: number } | undefined): CompareReport['verdict'] {
  if (!interval) return 'too-few';
  if (interval.low > 0) return 'more-complete';
  return interval.high < 0 ? 'fewer-complete' : 'no-clear-difference';
}

/** One version; `sample` is missing where there are too few runs for an interval. */
function createSide(
  rows: Published,
  version: number,
  { show, roundTo, spans, enough }: Options & { readonly enough: number },
): { figures: VersionFigures; share: number | null; sample: Sample | undefined } {
  const figures = figuresOf(rows, version, show);
  const { started, completed, share } = figures;
  const shownIn = spans.filter((from) => startsOf(rows, version).some((row) => row.from === from));
  // Each span was rounded by itself. Such errors add up as the root of their number.
  const error = roundTo === 1 ? 0 : (roundTo / 2) * Math.sqrt(shownIn.length);
  // A hidden number of completed runs is anything below the limit, so there is no share of it.
  const isEnough = started !== null && started >= enough && completed !== null;
  const sample = isEnough
    ? { part: Math.min(completed, started), whole: started, error }
    : undefined;
  const { low, high } = sample ? wilson(sample) : { low: null, high: null };
  return {
    figures: { version, ...figures, low, high, since: shownIn[0] ?? null },
    share,
    sample,
  };
}

const startsOf = (rows: readonly Row[], version: number): Row[] =>
  ofKind(rows, 'flow.started').filter(({ group }) => group === String(version));

function figuresOf(rows: readonly Row[], version: number, show: Show): SpanFigures {
  const started = show(sumOf(startsOf(rows, version)));
  const completed = show(completedIn(rows.filter(({ group }) => group === String(version))));
  return { started, completed, share: shareOf(completed, started) };
}
