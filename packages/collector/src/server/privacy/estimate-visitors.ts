import type { Count, TimeUnit } from '../../report-api.ts';
import type { Store, VisitorSketch } from '../store/store.ts';
import { estimate } from '../visitors/hyperloglog.ts';
import { shown, stepsOf, type Rules } from './rounding.ts';
import { spansOf, weekOf, type Days } from './weeks.ts';

interface Options {
  readonly days: Days & { readonly site?: string | undefined };
  readonly unit: TimeUnit;
  readonly rules: Rules;
  readonly today: string;
}

/**
 * Browsers a day, by day, or by week as the mean of its seven days. With figures hidden, a week is
 * told once it is over, so that nobody can watch it grow. Sites are added up: their salts differ, so
 * that a browser seen at two cannot be recognised.
 */
export async function estimateVisitors(
  store: Pick<Store, 'visitors'>,
  { days, unit, rules, today }: Options,
): Promise<{ from: string; visitors: Count }[]> {
  const sketches = await store.visitors(days);
  const spans = spansOf(days, unit).map((from) => ({
    from,
    to: unit === 'day' ? from : weekOf(from).to,
  }));
  return spans.flatMap(({ from, to }) => {
    const own = sketches.filter(({ day }) => day >= from && day <= to);
    if (own.length === 0 || (unit === 'week' && to >= today)) return [];
    const bySite = new Map<string, number>();
    for (const sketch of own)
      bySite.set(sketch.site, (bySite.get(sketch.site) ?? 0) + seen(sketch));
    const perDay = (sum: number) => (unit === 'day' ? sum : sum / 7);
    const steps = [...bySite.values()].reduce((sum, each) => sum + stepsOf(perDay(each), rules), 0);
    const visitors = shown(steps * rules.roundTo, rules);
    return visitors === null ? [] : [{ from, visitors }];
  });
}

const seen = ({ registers }: VisitorSketch): number => estimate(registers);
