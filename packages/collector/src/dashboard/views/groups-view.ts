import { html, type TemplateResult } from 'lit';
import type { FunnelByReport, FunnelGroup, StepFigures } from '../../report-api.ts';
import { dotRow } from '../charts/dot-row.ts';
import { legendMark, MOST_SERIES } from '../charts/marks.ts';
import type { Format } from '../format.ts';
import { csvLink } from '../parts/csv-link.ts';
import { countFigure, shareFigure, timeFigure, withBar } from '../parts/figure.ts';
import { dimensionOf, groupName } from '../parts/group-name.ts';
import { notice, panel } from '../parts/panel.ts';
import { table } from '../parts/table.ts';
import type { Route } from '../route.ts';
import { askFlows, askReport, type Drawn, type Report } from './drawn.ts';

/** One flow, its runs split by language, device class or version. */
export async function loadGroups(route: Route): Promise<Drawn> {
  const dimension = dimensionOf(route);
  const [{ flow, data }, report] = await Promise.all([
    askFlows(route),
    askReport<FunnelByReport>(`flows/${route.flow ?? ''}/funnel-by`, route, { dimension }),
  ]);
  const { dropped } = data;
  return { head: report.data, flow, dropped, draw: (format) => groupsView(report, format) };
}

function groupsView({ data, url }: Report<FunnelByReport>, format: Format): TemplateResult {
  const { t } = format;
  const { groups, dimension } = data;
  if (groups.length === 0) return notice(t.noGroups, t.noGroupsHelp);
  const nameOf = ({ group }: FunnelGroup) => groupName(dimension, group, format);
  const head = t.dimensions[dimension];
  return html`${panel(
    'groups',
    t.groupsTitle,
    html`${table<FunnelGroup>(
      t.groupsCaption,
      [
        { head, cell: nameOf },
        { head: t.started, isNumber: true, cell: (row) => countFigure(row.started, format) },
        { head: t.completed, isNumber: true, cell: (row) => countFigure(row.completed, format) },
        {
          head: t.completedShare,
          cell: ({ completedShare: share }) => withBar(shareFigure(share, format), share),
        },
      ],
      groups,
    )}
    ${csvLink(url, { label: t.csv })}`,
  )}
  ${panel(
    'reached',
    t.reachedByGroup,
    html`${chart(groups, { nameOf, format })}
    ${byStep(t.reachedByGroupCaption, {
      ...{ groups, nameOf, format },
      cell: (step) => shareFigure(step.shareOfStarted, format),
    })}`,
  )}
  ${panel(
    'lost',
    t.lostByGroup,
    byStep(t.lostByGroupCaption, {
      ...{ groups, nameOf, format },
      cell: (step) => shareFigure(step.leftShare, format),
    }),
  )}
  ${panel(
    'time',
    t.timeByGroup,
    byStep(t.timeByGroupCaption, {
      ...{ groups, nameOf, format },
      cell: (step) => timeFigure(step.medianMs, format),
    }),
  )}`;
}

interface Naming {
  readonly format: Format;
  nameOf(group: FunnelGroup): string;
}

function chart(groups: readonly FunnelGroup[], { nameOf, format }: Naming): TemplateResult {
  const { t, share, list } = format;
  const drawn = groups.slice(0, MOST_SERIES);
  const steps = drawn[0]?.steps ?? [];
  return html`<figure class="chart">
    <div role="img" aria-label=${t.dotsLabel(list(drawn.map(nameOf)))}>
      <div aria-hidden="true">
        ${steps.map(
          ({ step }, at) =>
            html`<div class="chart-row">
              <span class="chart-step">${step}</span>
              ${dotRow(drawn.map(({ steps: each }) => each[at]?.shareOfStarted ?? null))}
            </div>`,
        )}
        <div class="x-axis">${[0, 0.5, 1].map((tick) => html`<span>${share(tick)}</span>`)}</div>
      </div>
    </div>
    <figcaption>
      ${drawn.map((group, n) => html`<span class="legend">${legendMark(n)} ${nameOf(group)}</span>`)}
    </figcaption>
  </figure>`;
}

/** A row for each step, a column for each group. */
function byStep(
  caption: string,
  {
    groups,
    nameOf,
    format,
    cell,
  }: Naming & { groups: readonly FunnelGroup[]; cell(step: StepFigures): unknown },
): TemplateResult {
  return table<number>(
    caption,
    [
      { head: format.t.step, cell: (at) => groups[0]?.steps[at]?.step },
      ...groups.map((group) => ({
        head: nameOf(group),
        isNumber: true,
        cell: (at: number) => {
          const step = group.steps[at];
          return step === undefined ? '' : cell(step);
        },
      })),
    ],
    [...(groups[0]?.steps.keys() ?? [])],
  );
}
