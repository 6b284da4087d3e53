import { html, type TemplateResult } from 'lit';
import type { FlowList } from '../../report-api.ts';
import type { Format } from '../format.ts';
import { csvLink } from '../parts/csv-link.ts';
import { countFigure, shareFigure, withBar } from '../parts/figure.ts';
import { emptyNotice, panel } from '../parts/panel.ts';
import { table } from '../parts/table.ts';
import { otherPage, writeRoute, type Route } from '../route.ts';
import { askFlows, type Drawn, type Report } from './drawn.ts';

/** The list of all flows. */
export async function loadFlows(route: Route): Promise<Drawn> {
  const report = await askFlows(route);
  const { dropped } = report.data;
  return { head: report.data, dropped, draw: (format) => flowsView(report, route, format) };
}

function flowsView(report: Report<FlowList>, route: Route, format: Format): TemplateResult {
  const { t } = format;
  const { flows } = report.data;
  if (flows.length === 0) {
    const place = { head: report.data, format };
    return emptyNotice(t.noFlows, t.noFlowsHelp, place);
  }
  return panel(
    'flows',
    t.pages.flows,
    html`${table(
      t.flowsCaption,
      [
        {
          head: t.flow,
          cell: ({ flow }) =>
            html`<a href=${writeRoute(otherPage(route, 'funnel', flow))}>${flow}</a>`,
        },
        { head: t.offered, isNumber: true, cell: ({ offered }) => countFigure(offered, format) },
        { head: t.started, isNumber: true, cell: ({ started }) => countFigure(started, format) },
        { head: t.completed, isNumber: true, cell: (row) => countFigure(row.completed, format) },
        {
          head: t.completedShare,
          cell: ({ completedShare: share }) => withBar(shareFigure(share, format), share),
        },
      ],
      flows,
    )}
    ${csvLink(report.url, { label: t.csv })}`,
  );
}
