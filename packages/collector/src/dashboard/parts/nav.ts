import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../format.ts';
import {
  FLOW_PAGES,
  otherPage,
  SITE_PAGES,
  writeRoute,
  type PageName,
  type Route,
} from '../route.ts';

/** All pages; on a page of one flow its others, too. */
export function nav(route: Route, { t }: Format, hasVisitors: boolean): TemplateResult {
  const isCurrent = (page: PageName) =>
    route.page === page
      ? 'page'
      : page === 'flows' && route.flow !== undefined
        ? 'true'
        : undefined;
  const item = (page: PageName, flow?: string) =>
    html`<li>
      <a href=${writeRoute(otherPage(route, page, flow))} aria-current=${isCurrent(page) ?? nothing}
        >${t.pages[page]}</a
      >
    </li>`;
  const { flow } = route;
  return html`<nav class="pages" aria-label=${t.nav}>
    <ul>
      ${SITE_PAGES.filter((page) => page !== 'visitors' || hasVisitors).map((page) => item(page))}
    </ul>
    ${
      flow === undefined
        ? nothing
        : html`<ul aria-label=${t.flowTitle(flow)}>
            ${FLOW_PAGES.map((page) => item(page, flow))}
          </ul>`
    }
  </nav>`;
}
