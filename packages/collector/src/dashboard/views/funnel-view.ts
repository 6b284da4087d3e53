import { html, nothing, type TemplateResult } from 'lit';
import {
  shareOf,
  type Count,
  type Funnel,
  type FunnelReport,
  type FunnelStep,
} from '../../report-api.ts';
import { bar } from '../charts/bar.ts';
import { legendHidden } from '../charts/marks.ts';
import type { Format } from '../format.ts';
import { csvLink } from '../parts/csv-link.ts';
import { countColumn, countFigure, shareFigure, timeFigure } from '../parts/figure.ts';
import { emptyNotice, panel, summary } from '../parts/panel.ts';
import { table } from '../parts/table.ts';
import type { Route } from '../route.ts';
import { askFlows, askReport, type Drawn, type Report } from './drawn.ts';
import { funnelDetails, missedLink } from './funnel-details.ts';

/** One flow: what was reached, where people got no further, and why. */
export async function loadFunnel(route: Route): Promise<Drawn> {
  const { version, lang, device } = route;
  const [{ flow, data }, report] = await Promise.all([
    askFlows(route),
    askReport<FunnelReport>(`flows/${route.flow ?? ''}/funnel`, route, { version, lang, device }),
  ]);
  const { dropped } = data;
  const draw = (format: Format) => funnelView(report, { route, format });
  return { head: report.data, flow, dropped, draw };
}

function funnelView(
  { data: funnel, url }: Report<FunnelReport>,
  { route, format }: { route: Route; format: Format },
): TemplateResult {
  const { t } = format;
  if (funnel.steps.length === 0 && !funnel.started && !funnel.offered)
    return emptyNotice(t.noRuns, t.noRunsHelp, { head: funnel, format });
  return html`
    ${summary([
      [t.offered, countFigure(funnel.offered, format)],
      [t.declined, countFigure(funnel.declined, format)],
      [t.started, countFigure(funnel.started, format)],
      [t.completed, countFigure(funnel.completed, format)],
      [t.completedShare, shareFigure(funnel.completedShare, format)],
    ])}
    ${
      funnel.steps.length === 0
        ? nothing
        : panel(
            'funnel',
            t.funnel,
            html`${worstStep(funnel, format)} ${chart(funnel, format)}
            ${stepTable(funnel.steps, { route, format })} ${leftOut(funnel, format)}
            ${csvLink(url, { label: t.csv })}`,
          )
    }
    ${funnelDetails(funnel, { route, format })}
  `;
}

const stepTable = (
  steps: readonly FunnelStep[],
  { route, format }: { route: Route; format: Format },
): TemplateResult => {
  const { t } = format;
  const counted = (head: string, value: (row: FunnelStep) => Count) =>
    countColumn(head, value, format);
  const shared = (head: string, value: (row: FunnelStep) => number | null) => ({
    head,
    isNumber: true,
    cell: (row: FunnelStep) => shareFigure(value(row), format),
  });
  return table<FunnelStep>(
    t.funnelCaption,
    [
      { head: t.step, cell: ({ step }) => step },
      counted(t.reached, ({ reached }) => reached),
      shared(t.ofStarted, ({ shareOfStarted }) => shareOfStarted),
      counted(t.left, ({ left }) => left),
      shared(t.leftShare, ({ leftShare }) => leftShare),
      counted(t.back, ({ back }) => back),
      { head: t.median, isNumber: true, cell: ({ medianMs }) => timeFigure(medianMs, format) },
      {
        head: t.missed,
        isNumber: true,
        cell: (row) => missedLink(row, { route, format }),
      },
    ],
    steps,
  );
};

/** One picture for those who see it; for others one sentence, and the table below. */
function chart({ steps, started }: Funnel, { t, count, share }: Format): TemplateResult {
  const last = steps.at(-1);
  const label = t.chartLabel(count(started), count(last?.reached ?? null), last?.step ?? '');
  const isHidden = steps.some(({ shareOfStarted }) => shareOfStarted === null);
  const isLeftHidden = steps.some((step) => step.shareOfStarted !== null && step.left === null);
  return html`<figure class="chart">
    <div role="img" aria-label=${label}>
      <div aria-hidden="true">
        ${steps.map(
          ({ step, reached, shareOfStarted, left }) =>
            html`<div class="chart-row">
              <span class="chart-step">${step}</span>
              <span class="chart-count"
                >${count(reached)}${shareOfStarted === null ? nothing : html` · ${share(shareOfStarted)}`}</span
              >
              ${bar(shareOfStarted, { lost: shareOf(left, started) ?? 0 })}
            </div>`,
        )}
      </div>
    </div>
    <figcaption>
      <span class="legend"><span class="key key-on"></span>${t.legendOn}</span>
      <span class="legend"><span class="key key-left"></span>${t.legendLeft}</span>
      ${isHidden ? legendHidden(t.hiddenKey) : nothing}
      ${isLeftHidden ? html`<span class="legend">${t.leftNotDrawn}</span>` : nothing}
    </figcaption>
  </figure>`;
}

/** Steps of which nothing may be told are not in the answer: the list may end too early. */
const leftOut = ({ minCount, unitDays }: FunnelReport, { t, number }: Format) =>
  minCount > 1
    ? html`<p class="note">${t.stepsLeftOut(number(minCount), unitDays / 7)}</p>`
    : nothing;

/** The sentence that the page is for. */
function worstStep({ steps, roundTo }: FunnelReport, { t, count }: Format): TemplateResult {
  const known = steps.filter(({ left }) => left !== null);
  const isAllKnown = known.length === steps.length;
  const worst = known.reduce<FunnelStep | undefined>(
    (a, b) => (a === undefined || (b.left ?? 0) > (a.left ?? 0) ? b : a),
    undefined,
  );
  if (!worst?.left) return html`<p class="lead">${isAllKnown ? t.noWorst : t.worstHidden}</p>`;
  const { step, left, reached } = worst;
  const size =
    reached === null
      ? t.worstCount(count(left))
      : roundTo > 1
        ? t.worstAbout(count(left), count(reached))
        : t.worstOf(count(left), count(reached));
  return html`<p class="lead">${isAllKnown ? t.worst(step) : t.worstShown(step)} ${size}</p>`;
}
