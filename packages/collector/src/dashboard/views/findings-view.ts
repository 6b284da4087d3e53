import { html, type TemplateResult } from 'lit';
import type { FindingsReport, LevelFigures } from '../../report-api.ts';
import { lineChart } from '../charts/line-chart.ts';
import type { Format } from '../format.ts';
import { csvLink } from '../parts/csv-link.ts';
import { notice, panel } from '../parts/panel.ts';
import { table, type Column } from '../parts/table.ts';
import type { Route } from '../route.ts';
import { askReport, type Drawn, type Report } from './drawn.ts';

/** The same in all languages. */
const SEND_COMMAND =
  'handrail check https://apply.agency.example/ --send https://stats.agency.example/v1/events';
const LEVELS = ['error', 'warning', 'manual'] as const satisfies readonly (keyof LevelFigures)[];

/** What the checks found on the portal's pages, and whether it gets less. */
export async function loadFindings(route: Route): Promise<Drawn> {
  const report = await askReport<FindingsReport>('findings', route);
  return {
    head: report.data,
    isOfPeople: false,
    draw: (format) => findingsView(report, format),
  };
}

function findingsView({ data, url }: Report<FindingsReport>, format: Format): TemplateResult {
  const { t, day, number } = format;
  if (data.over.length === 0)
    return notice(t.noFindings, t.noFindingsHelp, html`<p><code>${SEND_COMMAND}</code></p>`);
  return html`${panel(
    'trend',
    t.trendTitle,
    html`${trend(data, format)} ${chart(data, format)}
    ${table<FindingsReport['over'][number]>(
      t.trendCaption,
      [{ head: t.unitFrom(data.unitDays), cell: ({ from }) => day(from) }, ...levels(format)],
      data.over,
    )}
    ${csvLink(url, { label: t.csv })}`,
  )}
  ${panel(
    'by-page',
    t.findingPages,
    table<FindingsReport['pages'][number]>(
      t.findingPagesCaption,
      [{ head: t.page, cell: ({ page }) => page }, ...levels(format)],
      data.pages,
    ),
  )}
  ${panel(
    'by-rule',
    t.findingRules,
    table(
      t.findingRulesCaption,
      [
        { head: t.rule, cell: ({ rule }) => rule },
        { head: t.level, cell: ({ level }) => t.levels[level] },
        { head: t.findings, isNumber: true, cell: ({ count }) => number(count) },
        { head: t.onPages, isNumber: true, cell: ({ pages }) => number(pages) },
      ],
      data.rules,
    ),
  )}`;
}

const levels = <T extends LevelFigures>({ t, number }: Format): Column<T>[] =>
  LEVELS.map((level) => ({
    head: t.levels[level],
    isNumber: true,
    cell: (row) => number(row[level]),
  }));

/** Errors at the beginning and at the end of the period. */
function trend({ over }: FindingsReport, { t, number, day }: Format): TemplateResult {
  const [first, last] = [over[0], over.at(-1)];
  if (!first || !last || first === last) return html`<p class="lead">${t.oneCheck}</p>`;
  const way = last.error < first.error ? 'less' : last.error > first.error ? 'more' : 'same';
  return html`<p class="lead">
    ${t.trends[way](number(first.error), number(last.error), day(first.from))}
  </p>`;
}

function chart({ over }: FindingsReport, { t, number, shortDay }: Format): TemplateResult {
  return lineChart({
    label: t.trendLabel,
    days: over.map(({ from }) => from),
    writeDay: shortDay,
    series: LEVELS.map((level) => ({
      name: t.levels[level],
      values: over.map((span) => span[level]),
    })),
    write: number,
    hiddenLabel: t.hiddenKey,
  });
}
