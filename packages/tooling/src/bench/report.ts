import { contenderNames, peers } from './contenders.ts';
import type { Row, Value } from './row.ts';

/** For people: one line for each row, the goals that were missed again at the end. */
export function formatTable(rows: readonly Row[]): string {
  const titles = [
    'Handrail',
    ...Object.values(peers).map((peer) => `${peer.package} ${peer.version}`),
  ];
  const head = ['', ...titles, 'ratio', 'goal', ''];
  const lines = rows.map((row) => [
    row.name,
    ...contenderNames.map((name) => format(row.values[name], row.unit)),
    row.ratio === null ? '' : `${row.ratio.toFixed(2)}×`,
    row.goal,
    row.met === null ? '' : row.met ? '✓' : '✗',
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const render = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column > 0 && column <= contenderNames.length + 1
          ? cell.padStart(width)
          : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return [render(head), ...lines.map(render), '', summarize(rows)].join('\n');
}

function format(value: Value, unit: string): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  const number =
    value >= 1000 ? Math.round(value).toLocaleString('en') : String(Math.round(value * 10) / 10);
  return unit ? `${number}${/^[/×]/.test(unit) ? '' : ' '}${unit}` : number;
}

function summarize(rows: readonly Row[]): string {
  const goals = rows.filter(({ met }) => met !== null);
  const missed = goals.filter(({ met }) => !met);
  const first = `${goals.length - missed.length} of ${goals.length} goals met. "ratio" is Handrail's figure over the best peer's; "–" means it did not happen.`;
  return [
    first,
    ...missed.map(
      ({ name, goal, values }) =>
        `Missed: ${name}: ${String(values.handrail ?? '–')}, goal ${goal}`,
    ),
  ].join('\n');
}
