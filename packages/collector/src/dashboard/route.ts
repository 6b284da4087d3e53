/** Which page, period and group is shown; all of it is in the address, so it can be shared. */
export interface Route {
  readonly flow: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly version: string | undefined;
  readonly lang: string | undefined;
}

const DEFAULT_DAYS = 30;
const DAY_MS = 86_400_000;

/** The day as the reader's calendar shows it. */
function localDay(time: number): string {
  const date = new Date(time);
  return new Date(time - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** Reads an address such as `#/flows/apply?from=2026-01-01&lang=es`. Anything else is the list. */
export function readRoute(hash: string, now: number): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?');
  const parameters = new URLSearchParams(query);
  const day = (name: string, otherwise: number) => {
    const value = parameters.get(name);
    return isDay(value) ? value : localDay(otherwise);
  };
  return {
    flow: /^\/flows\/([A-Za-z][A-Za-z0-9-]*)$/.exec(path)?.[1],
    from: day('from', now - (DEFAULT_DAYS - 1) * DAY_MS),
    to: day('to', now),
    version: parameters.get('version') || undefined,
    lang: parameters.get('lang') || undefined,
  };
}

/** The address of a page. */
export function writeRoute(route: Route): string {
  const { flow, ...filter } = route;
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value);
  return `#/${flow === undefined ? '' : `flows/${flow}`}?${query}`;
}
