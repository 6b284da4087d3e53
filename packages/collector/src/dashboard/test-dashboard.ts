/** What the tests of the dashboard share: a collector made up here, and a way to show pages. */
import { REPORTS } from './test-reports.ts';
import './index.ts';

export type Answer = (path: string, init?: RequestInit) => Response | Promise<Response>;

const realFetch = window.fetch;

/** The last part of a path: `funnel` of `v1/flows/apply/funnel?from=…`. */
const reportOf = (path: string): string => path.replace(/\?.*$/, '').split('/').at(-1) ?? '';

/** A collector whose reports are these; what is left out is as in `test-reports.ts`. */
export const answering =
  (changed: Readonly<Record<string, object>> = {}): Answer =>
  (path) => {
    const report = { ...REPORTS, ...changed }[reportOf(path)];
    return report === undefined ? new Response('', { status: 404 }) : Response.json(report);
  };

export const answers: Answer = answering();

/** Shows a page of the dashboard; waits until the answer is drawn, if one comes. */
export async function show(
  hash: string,
  answer: Answer,
  { isAnswered = true }: { isAnswered?: boolean } = {},
): Promise<HTMLElement> {
  location.hash = hash;
  window.fetch = async (path, init) => answer(path as string, init);
  const dashboard = document.createElement('handrail-dashboard');
  document.body.append(dashboard);
  await dashboard.updateComplete;
  if (isAnswered) await drawn(dashboard);
  return dashboard;
}

/** Waits until figures, or why there are none, are on the page. */
async function drawn(dashboard: HTMLElement): Promise<void> {
  for (let n = 0; n < 500 && !dashboard.querySelector('table, .notice'); n++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Time for an answer made up here to be drawn. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

export const textsIn = (dashboard: HTMLElement, selector: string): string[] =>
  [...dashboard.querySelectorAll(selector)].map((element) =>
    element.textContent.replace(/\s+/g, ' ').trim(),
  );

/** @throws if it is not there. */
export function elementIn(dashboard: HTMLElement, selector: string): HTMLElement {
  const found = dashboard.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Takes back what `show` and the dashboard changed. */
export function putBack(): void {
  window.fetch = realFetch;
  location.hash = '';
  sessionStorage.clear();
}
