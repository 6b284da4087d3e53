import type { FlowSummary, Funnel } from '../report-api.ts';
import type { Count } from '../report-api.ts';
import type { Route } from './route.ts';

export interface FlowList {
  readonly minCount: number;
  readonly flows: readonly FlowSummary[];
  readonly dropped: Count;
}
export interface PageData {
  readonly list: FlowList;
  /** Only on the page of one flow. */
  readonly funnel: Funnel | undefined;
}

/** What came of asking the collector. */
export type Loaded =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly data: PageData }
  | { readonly status: 'token'; readonly wasWrong: boolean }
  | { readonly status: 'failed'; readonly why: 'network' | 'server' | 'local' };

/** Asks for what a page shows. Expected failures are values. */
export async function loadPage(route: Route, token: string): Promise<Loaded> {
  const { from, to, version, lang } = route;
  const period = new URLSearchParams({ from, to });
  const group = new URLSearchParams(period);
  if (version) group.set('version', version);
  if (lang) group.set('lang', lang);
  const get = (path: string) =>
    fetch(path, token ? { headers: { authorization: `Bearer ${token}` } } : {});
  try {
    const requests = [get(`v1/flows?${period}`)];
    if (route.flow !== undefined) requests.push(get(`v1/flows/${route.flow}/funnel?${group}`));
    const responses = await Promise.all(requests);
    if (responses.some(({ status }) => status === 401))
      return { status: 'token', wasWrong: token !== '' };
    if (responses.some(({ status }) => status === 403)) return { status: 'failed', why: 'local' };
    if (!responses.every(({ ok }) => ok)) return { status: 'failed', why: 'server' };
    const [list, funnel] = (await Promise.all(responses.map((response) => response.json()))) as [
      FlowList,
      Funnel | undefined,
    ];
    return { status: 'ready', data: { list, funnel } };
  } catch {
    return { status: 'failed', why: 'network' };
  }
}
