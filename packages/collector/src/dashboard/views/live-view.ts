import { html, nothing, type TemplateResult } from 'lit';
import type { Count, LiveReport } from '../../report-api.ts';
import { lineChart } from '../charts/line-chart.ts';
import type { Format } from '../format.ts';
import { csvLink } from '../parts/csv-link.ts';
import { countColumn, countFigure } from '../parts/figure.ts';
import { notice, panel, summary } from '../parts/panel.ts';
import { table } from '../parts/table.ts';
import type { Report } from './drawn.ts';
import { timesPanel } from './funnel-details.ts';

/** The newest figures of one flow. */
export function liveFigures({ data, url }: Report<LiveReport>, format: Format): TemplateResult {
  const { t } = format;
  const [newest] = data.spans;
  if (
    newest === undefined ||
    data.spans.every(({ started, offered }) => started === 0 && offered === 0)
  )
    return notice(t.noLive, t.noLiveHelp);
  return html`<h2>${t.newest(data.unitDays)}</h2>
    ${summary([
      [t.offered, countFigure(newest.offered, format)],
      [t.started, countFigure(newest.started, format)],
      [t.completed, countFigure(newest.completed, format)],
      [t.missed, countFigure(newest.targetMissed, format)],
      [t.sdkErrors, countFigure(newest.errors, format)],
    ])}
    ${steps(data, format)}
    ${timesPanel(
      'sdk-errors',
      { title: t.sdkErrors, caption: t.sdkErrorsCaption, head: t.code },
      { rows: data.errors.map(({ code, count }) => ({ name: code, count })), format },
    )}
    ${panel(
      'spans',
      t.spansTitle[data.unit],
      html`${chart(data, format)} ${spanTable(data, format)} ${csvLink(url, { label: t.csv })}`,
    )}`;
}

function steps({ steps: rows, spans, newest, unitDays }: LiveReport, format: Format) {
  const { t, day } = format;
  if (rows.length === 0 || newest === null) return nothing;
  // Figures of a span that has just begun may all be hidden; then these are of the one before.
  const isNewest = newest === spans[0]?.from;
  const caption = isNewest
    ? t.liveStepsCaption(unitDays)
    : t.olderStepsCaption(unitDays, day(newest));
  return panel(
    'steps',
    t.funnel,
    table(
      caption,
      [
        { head: t.step, cell: ({ step }) => step },
        { head: t.reached, isNumber: true, cell: ({ reached }) => countFigure(reached, format) },
        { head: t.missed, isNumber: true, cell: (row) => countFigure(row.targetMissed, format) },
      ],
      rows,
    ),
  );
}

function chart({ spans }: LiveReport, { t, shortDay, number }: Format): TemplateResult {
  const oldestFirst = [...spans].reverse();
  return lineChart({
    label: t.liveLabel,
    days: oldestFirst.map(({ from }) => from),
    writeDay: shortDay,
    series: [
      { name: t.started, values: oldestFirst.map(({ started }) => started) },
      { name: t.completed, values: oldestFirst.map(({ completed }) => completed) },
      { name: t.missed, values: oldestFirst.map(({ targetMissed }) => targetMissed) },
    ],
    write: number,
    hiddenLabel: t.hiddenKey,
  });
}

type Span = LiveReport['spans'][number];

function spanTable({ spans, unitDays }: LiveReport, format: Format): TemplateResult {
  const { t, day } = format;
  const counted = (head: string, value: (span: Span) => Count) => countColumn(head, value, format);
  return table<Span>(
    t.spansCaption,
    [
      { head: t.unitFrom(unitDays), cell: ({ from }) => day(from) },
      counted(t.offered, ({ offered }) => offered),
      counted(t.started, ({ started }) => started),
      counted(t.completed, ({ completed }) => completed),
      counted(t.missed, ({ targetMissed }) => targetMissed),
      counted(t.sdkErrors, ({ errors }) => errors),
    ],
    spans,
  );
}
