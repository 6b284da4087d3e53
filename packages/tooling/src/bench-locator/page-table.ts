import type { PageReport } from './big-page.ts';
import { formatColumns } from '../bench/columns.ts';
import { formatNumber } from './table.ts';

/** Each time in milliseconds, and as a multiple of what the browser itself needs. */
export function formatPage(report: PageReport): string {
  const { nodes, interactive, yardstickMs, idleGapMs, targets, worst } = report;
  const time = (ms: number | null): string =>
    ms === null ? '–' : `${formatNumber(ms, 1)} (${formatNumber(ms / yardstickMs, 2)}×)`;
  const head = ['ms (× yardstick)', 'describe', 'unchanged page', 'other container'];
  const line = (row: PageReport['worst'] | PageReport['targets'][number]): string[] => [
    ...[row.describeMs, row.fastMs, row.movedMs, row.renamedMs, row.coldMs, row.soonMs].map(time),
    formatNumber(row.longestTaskMs, 1),
  ];
  return [
    `Page of ${nodes} elements, ${interactive} to operate. Yardstick (all elements and one computed style of each to operate): ${formatNumber(yardstickMs, 1)} ms.`,
    formatColumns([
      [...head, 'other ids', 'first search', 'in slices', 'longest task', 'answers'],
      ...targets.map((target) => [target.name, ...line(target), target.verdicts.join(', ')]),
      ['slowest', ...line(worst)],
    ]),
    `Medians of 5 rounds, the page changed before each. Longest gap between tasks with nothing of ours running: ${formatNumber(idleGapMs, 1)} ms.`,
  ].join('\n');
}
