import type { Count } from '../../report-api.ts';
import type { Period, Store, VisitorSketch } from '../store/store.ts';
import { estimate } from '../visitors/hyperloglog.ts';
import { shown, stepsOf, type Rules } from './rounding.ts';
import { spansOf, daysOfUnit } from './weeks.ts';

interface Options {
  readonly days: Period;
  /** 1 or 7. */
  readonly spanDays: number;
  readonly rules: Rules;
  readonly today: string;
}

/**
 * Browsers a day, by day, or by week as the mean of its seven days: longer units would hide no less,
 * since a mean does not grow with them. With figures hidden, a week is told once it is over, so that
 * nobody can watch it grow. Sites are added up: their salts differ, so
 * that a browser seen at two cannot be recognised.
 */
export async function estimateVisitors(
  store: Pick<Store, 'visitors'>,
  { days, spanDays, rules, today }: Options,
): Promise<{ from: string; visitors: Count }[]> {
  const sketches = await store.visitors(days);
  const spans = spansOf(days, spanDays).map((from) => daysOfUnit(from, spanDays));
  return spans.flatMap(({ from, to }) => {
    const own = sketches.filter(({ day }) => day >= from && day <= to);
    if (own.length === 0 || (spanDays > 1 && to >= today)) return [];
    const bySite = new Map<string, number>();
    for (const sketch of own)
      bySite.set(sketch.site, (bySite.get(sketch.site) ?? 0) + seen(sketch));
    const steps = [...bySite.values()].reduce(
      (sum, each) => sum + stepsOf(each / spanDays, rules),
      0,
    );
    const visitors = shown(steps * rules.roundTo, rules);
    return visitors === null ? [] : [{ from, visitors }];
  });
}

const seen = ({ registers }: VisitorSketch): number => estimate(registers);
