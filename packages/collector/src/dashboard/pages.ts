import { html } from 'lit';
import type { LiveReport } from '../report-api.ts';
import { askJson, reportUrl } from './api.ts';
import type { Format } from './format.ts';
import type { PageName, Route } from './route.ts';
import { loadCompare } from './views/compare-view.ts';
import type { Drawn, LoadPage } from './views/drawn.ts';
import { loadFindings } from './views/findings-view.ts';
import { loadFlows } from './views/flows-view.ts';
import { loadFunnel } from './views/funnel-view.ts';
import { loadGroups } from './views/groups-view.ts';
import { loadStruggle } from './views/struggle-view.ts';
import { loadSurveys } from './views/surveys-view.ts';
import { loadTargets } from './views/targets-view.ts';
import { loadVisitors } from './views/visitors-view.ts';

/** The figures come first; from then on the element asks for newer ones by itself. */
async function loadLive({ flow = '', site }: Route): Promise<Drawn> {
  const url = reportUrl(`flows/${flow}/live`, { site });
  const report = { url, data: await askJson<LiveReport>(url) };
  return {
    head: report.data,
    draw: (format) => html`<handrail-live .report=${report} .format=${format}></handrail-live>`,
  };
}

/** How each page gets its figures and draws them. */
export const PAGES: Readonly<Record<PageName, LoadPage>> = {
  flows: loadFlows,
  funnel: loadFunnel,
  groups: loadGroups,
  compare: loadCompare,
  targets: loadTargets,
  live: loadLive,
  struggle: loadStruggle,
  surveys: loadSurveys,
  findings: loadFindings,
  visitors: loadVisitors,
};

/** What a page is called, as its heading and in the window's title. */
export function pageTitle({ page, flow }: Route, { t }: Format): string {
  if (page === 'flows') return t.title;
  if (flow === undefined) return t.pages[page];
  return page === 'funnel' ? t.flowTitle(flow) : t.pageOfFlow(t.pages[page], flow);
}
