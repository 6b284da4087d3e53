import { isDay } from '@handrail/flow/event-parts';

/** The pages: those of all flows first, then those of one. */
export const SITE_PAGES = ['flows', 'struggle', 'surveys', 'findings', 'visitors'] as const;
export const FLOW_PAGES = ['funnel', 'groups', 'compare', 'targets', 'live'] as const;
export type PageName = (typeof SITE_PAGES)[number] | (typeof FLOW_PAGES)[number];

/** What may be chosen on some pages. */
const CHOICES = ['site', 'version', 'lang', 'device', 'by', 'before', 'after', 'step'] as const;
type Choice = (typeof CHOICES)[number];
export type Choices = { readonly [name in Choice]?: string };

/** Which page, period and group is shown; all of it is in the address, so it can be shared. */
export interface Route extends Choices {
  readonly page: PageName;
  /** On the pages of one flow, and only there. */
  readonly flow: string | undefined;
  readonly from: string;
  readonly to: string;
}

const DEFAULT_DAYS = 84;
const DAY_MS = 86_400_000;

/** The day as the reader's calendar shows it. */
export function localDay(time: number): string {
  const date = new Date(time);
  return new Date(time - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/**
 * Reads an address such as `#/flows/apply/targets?from=2026-01-01&lang=es`. Anything else is the
 * list of flows.
 */
export function readRoute(hash: string, now: number): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const parameters = new URLSearchParams(query);
  const day = (name: string, otherwise: string) => {
    const value = parameters.get(name) ?? '';
    return isDay(value) ? value : otherwise;
  };
  const otherwise = lastDays(DEFAULT_DAYS, now);
  return {
    ...readPath(path),
    from: day('from', otherwise.from),
    to: day('to', otherwise.to),
    ...Object.fromEntries(
      CHOICES.flatMap((name) => {
        const value = parameters.get(name);
        return value ? [[name, value]] : [];
      }),
    ),
  };
}

function readPath(path: string): Pick<Route, 'page' | 'flow'> {
  const [, flow, under] = /^\/flows\/([A-Za-z][A-Za-z0-9-]*)(?:\/([a-z]+))?$/.exec(path) ?? [];
  if (flow !== undefined)
    return { page: FLOW_PAGES.find((name) => name === under) ?? 'funnel', flow };
  return { page: SITE_PAGES.find((name) => path === `/${name}`) ?? 'flows', flow: undefined };
}

/** The days until today, as many as are asked for. */
export const lastDays = (days: number, now: number): Pick<Route, 'from' | 'to'> => ({
  from: localDay(now - (days - 1) * DAY_MS),
  to: localDay(now),
});

/** The address of a page without anything that was chosen, its period included. */
export const plainAddress = ({ page, flow }: Route): string => `#/${pathOf(page, flow)}`;

/** The address of a page. */
export function writeRoute({ page, flow, from, to, ...choices }: Route): string {
  const query = new URLSearchParams({ from, to });
  for (const name of CHOICES) {
    const value = choices[name];
    if (value) query.set(name, value);
  }
  return `#/${pathOf(page, flow)}?${query}`;
}

function pathOf(page: PageName, flow: string | undefined): string {
  if (flow !== undefined) return page === 'funnel' ? `flows/${flow}` : `flows/${flow}/${page}`;
  return page === 'flows' ? '' : page;
}

/** Another page for the same period and portal; what was chosen on this page stays behind. */
export function otherPage({ from, to, site }: Route, page: PageName, flow?: string): Route {
  return { page, flow, from, to, ...(site === undefined ? {} : { site }) };
}

/** Whether two addresses lead to the same page, whatever is chosen on it. */
export const isSamePage = (one: Route, other: Route): boolean =>
  one.page === other.page && one.flow === other.flow;
