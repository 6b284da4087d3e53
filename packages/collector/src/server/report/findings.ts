import type { FindingsReport, LevelFigures, ReportHead } from '../../report-api.ts';
import { compareWords } from '../compare-words.ts';
import type { Tally } from '../store/store.ts';
import { groupBy } from '../group-by.ts';

interface Finding {
  readonly page: string;
  readonly rule: string;
  readonly level: keyof LevelFigures;
  readonly count: number;
}

/**
 * Findings over time, and as they stand.
 *
 * A page checked anew replaces what was said of it before. `handrail check --send` tells of a page
 * without findings by a count of 0; where a sender says nothing of it, its last findings stay.
 *
 * @param tallies of `a11y.found` by day.
 * @param spanOf the first day of the span that a day falls in.
 */
export function createFindings(
  tallies: readonly Tally[],
  spanOf: (day: string) => string,
): Omit<FindingsReport, keyof ReportHead> {
  const bySpan = [...groupBy(tallies, ({ day = '' }) => spanOf(day))].sort(([a], [b]) =>
    compareWords(a, b),
  );
  const pages = new Map<string, Finding[]>();
  const over = bySpan.map(([from, own]) => {
    for (const [page, findings] of groupBy(findingsIn(own), ({ page }) => page))
      pages.set(page, findings);
    return { from, ...levelsOf([...pages.values()].flat()) };
  });
  const standing = [...pages.values()].flat();
  return {
    over,
    pages: [...pages]
      .map(([page, findings]) => ({ page, ...levelsOf(findings) }))
      .sort((a, b) => b.error - a.error || b.warning - a.warning || compareWords(a.page, b.page)),
    rules: [...groupBy(standing, ({ rule, level }) => `${level} ${rule}`).values()]
      .map((same) => ({
        rule: same[0]?.rule ?? '',
        level: same[0]?.level ?? 'manual',
        count: same.reduce((sum, { count }) => sum + count, 0),
        pages: same.length,
      }))
      .sort((a, b) => b.count - a.count || compareWords(a.rule, b.rule)),
  };
}

/** Findings of each page, level and rule: the mean of all reports. */
function findingsIn(tallies: readonly Tally[]): Finding[] {
  return [...groupBy(tallies, ({ step, detail }) => `${step} ${detail}`).values()].map((same) => {
    const [level = '', rule = ''] = (same[0]?.detail ?? '').split(' ');
    const reports = same.reduce((sum, { count }) => sum + count, 0);
    const found = same.reduce((sum, { count, value }) => sum + count * Number(value), 0);
    return {
      page: same[0]?.step ?? '',
      rule,
      level: level === 'error' || level === 'warning' ? level : 'manual',
      count: Math.round(found / reports),
    };
  });
}

function levelsOf(findings: readonly Finding[]): LevelFigures {
  const levels = { error: 0, warning: 0, manual: 0 };
  for (const { level, count } of findings) levels[level] += count;
  return levels;
}
