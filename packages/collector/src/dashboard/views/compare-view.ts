import { html, nothing, type TemplateResult } from 'lit';
import type { CompareReport, VersionFigures } from '../../report-api.ts';
import { intervalChart } from '../charts/interval.ts';
import { lineChart } from '../charts/line-chart.ts';
import type { Format } from '../format.ts';
import { csvLink } from '../parts/csv-link.ts';
import { countFigure, notShown, shareFigure } from '../parts/figure.ts';
import { notice, panel } from '../parts/panel.ts';
import { table } from '../parts/table.ts';
import type { Route } from '../route.ts';
import { askFlows, askReport, type Drawn, type Report } from './drawn.ts';

/** Two versions of one flow: before and after a change. */
export async function loadCompare(route: Route): Promise<Drawn> {
  const { data: list, flow } = await askFlows(route);
  const after = route.after ?? flow?.versions[0]?.toString();
  const before = route.before ?? flow?.versions[1]?.toString();
  const { dropped } = list;
  if (after === undefined || before === undefined || before === after) {
    const isChoice = after !== undefined && before !== undefined;
    return {
      ...{ head: list, flow, dropped },
      draw: ({ t }) =>
        isChoice
          ? notice(t.sameVersion, t.sameVersionHelp)
          : notice(t.noVersions, t.noVersionsHelp),
    };
  }
  const address = `flows/${route.flow ?? ''}/compare`;
  const report = await askReport<CompareReport>(address, route, { before, after });
  return { head: report.data, flow, dropped, draw: (format) => compareView(report, format) };
}

function compareView({ data, url }: Report<CompareReport>, format: Format): TemplateResult {
  const { t } = format;
  return html`${panel(
    'difference',
    t.difference,
    html`${verdict(data, format)} ${difference(data, format)} ${versions(data, format)}
    ${csvLink(url, { label: t.csv })}`,
  )}
  ${panel('over', t.overTime, html`${overChart(data, format)} ${overTable(data, format)}`)}`;
}

/** What came of it, in words; what a reader may not conclude from it stands beside. */
function verdict(data: CompareReport, format: Format): TemplateResult {
  const { t, number, points } = format;
  const { before, after, low, high } = data;
  const names = [number(after.version), number(before.version)] as const;
  if (data.verdict === 'too-few' || data.difference === null || low === null || high === null)
    return html`<div class="verdict">
      <p>${t.verdicts['too-few'](...names)}</p>
      <p class="note">${t.tooFewHelp(number(data.enough))}</p>
    </div>`;
  return html`<div class="verdict">
      <p>${t.verdicts[data.verdict](...names)}</p>
      <p>${t.differenceIs(points(data.difference), points(low), points(high))}</p>
    </div>
    <p class="note">${t.intervalHelp}</p>
    <p class="note">${t.causeHelp}</p>`;
}

function difference({ difference: value, low, high }: CompareReport, { t, points, sign }: Format) {
  if (value === null || low === null || high === null) return nothing;
  return html`<figure class="chart">
    ${intervalChart(
      { value, low, high },
      { label: t.intervalLabel(points(value), points(low), points(high)), write: sign },
    )}
    <figcaption>${t.intervalCaption}</figcaption>
  </figure>`;
}

function versions({ before, after }: CompareReport, format: Format): TemplateResult {
  const { t, share } = format;
  const range = ({ low, high }: VersionFigures) =>
    low === null || high === null ? notShown(t.tooFew) : t.range(share(low, 1), share(high, 1));
  return table<{ name: string; figures: VersionFigures }>(
    t.versionsCaption,
    [
      { head: t.version, cell: ({ name }) => name },
      {
        head: t.started,
        isNumber: true,
        cell: ({ figures }) => countFigure(figures.started, format),
      },
      {
        head: t.completed,
        isNumber: true,
        cell: ({ figures }) => countFigure(figures.completed, format),
      },
      {
        head: t.completedShare,
        isNumber: true,
        cell: ({ figures }) => shareFigure(figures.share, format),
      },
      { head: t.interval, isNumber: true, cell: ({ figures }) => range(figures) },
    ],
    [
      { name: t.versionBefore(format.number(before.version)), figures: before },
      { name: t.versionAfter(format.number(after.version)), figures: after },
    ],
  );
}

/** Places without a run have no point; those whose figures are hidden are hatched. */
const shareAt = ({ started, share }: CompareReport['over'][number]['before']) =>
  started === 0 ? undefined : share;

function overChart({ over, before, after }: CompareReport, format: Format): TemplateResult {
  const { t, share, number, shortDay, day } = format;
  const older = t.versionName(number(before.version));
  const newer = t.versionName(number(after.version));
  return lineChart({
    label: t.overLabel(older, newer),
    days: over.map(({ from }) => from),
    writeDay: shortDay,
    series: [
      { name: older, values: over.map((span) => shareAt(span.before)) },
      { name: newer, values: over.map((span) => shareAt(span.after)) },
    ],
    top: 1,
    write: (value) => share(value),
    hiddenLabel: t.hiddenKey,
    marker:
      after.since === null
        ? undefined
        : { day: after.since, label: t.markerLabel(number(after.version), day(after.since)) },
  });
}

function overTable(
  { over, before, after, unitDays }: CompareReport,
  format: Format,
): TemplateResult {
  const { t, day, number } = format;
  const columns = ([which, { version }]: readonly ['before' | 'after', VersionFigures]) => [
    {
      head: t.startedOf(number(version)),
      isNumber: true,
      cell: (span: CompareReport['over'][number]) => countFigure(span[which].started, format),
    },
    {
      head: t.shareOf(number(version)),
      isNumber: true,
      cell: (span: CompareReport['over'][number]) =>
        span[which].started === 0 ? t.noRunsThen : shareFigure(span[which].share, format),
    },
  ];
  return table(
    t.overCaption,
    [
      { head: t.unitFrom(unitDays), cell: ({ from }) => day(from) },
      ...columns(['before', before]),
      ...columns(['after', after]),
    ],
    over,
  );
}
