import { html, nothing, type TemplateResult } from 'lit';
import type { FlowList } from './api.ts';
import { bar } from './bar.ts';
import type { Format } from './format.ts';
import { writeRoute, type Route } from './route.ts';
import { table } from './view-table.ts';

/** The list of all flows. */
export function flowsView(
  list: FlowList,
  route: Route,
  { t, count, share }: Format,
): TemplateResult {
  if (list.flows.length === 0) {
    return html`<div class="notice">
      <h2>${t.noFlows}</h2>
      <p>${t.noFlowsHelp}</p>
    </div>`;
  }
  return table(
    t.flowsCaption,
    [
      {
        head: t.flow,
        cell: ({ flow }) => html`<a href=${writeRoute({ ...route, flow })}>${flow}</a>`,
      },
      { head: t.offered, isNumber: true, cell: ({ offered }) => count(offered) },
      { head: t.started, isNumber: true, cell: ({ started }) => count(started) },
      { head: t.completed, isNumber: true, cell: ({ completed }) => count(completed) },
      {
        head: t.completedShare,
        cell: ({ completedShare }) =>
          html`<span class="with-bar"
            ><span>${share(completedShare)}</span
            >${completedShare === null ? nothing : bar(completedShare)}</span
          >`,
      },
    ],
    list.flows,
  );
}
