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

/** What `show` showed last. */
export let dashboard: HTMLElement;

/** Shows a page of the dashboard; waits until the answer is drawn, if one comes. */
export async function show(
  hash: string,
  answer: Answer,
  { isAnswered = true }: { isAnswered?: boolean } = {},
): Promise<HTMLElement> {
  location.hash = hash;
  window.fetch = async (path, init) => answer(path as string, init);
  const shown = document.createElement('handrail-dashboard');
  dashboard = shown;
  document.body.append(shown);
  await shown.updateComplete;
  if (isAnswered) await untilDrawn();
  return shown;
}

/** Waits until figures, or why there are none, are on the page. */
async function untilDrawn(): Promise<void> {
  for (let n = 0; n < 500 && !dashboard.querySelector('table, .notice'); n++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Time for an answer made up here to be drawn. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Waits until something is so, or for some seconds: a browser goes to another address in its own time. */
export async function until(isSo: () => boolean): Promise<void> {
  for (let n = 0; n < 100 && !isSo(); n++) await settle();
  // What follows from it is drawn a moment later.
  await settle();
}

export const textsOf = (selector: string): string[] =>
  [...dashboard.querySelectorAll(selector)].map((element) =>
    element.textContent.replace(/\s+/g, ' ').trim(),
  );

/** @throws if it is not there. */
export function get(selector: string): HTMLElement {
  const found = dashboard.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** Takes the dashboard away, and back what it and `show` changed. */
export function putBack(): void {
  dashboard.remove();
  window.fetch = realFetch;
  location.hash = '';
  sessionStorage.clear();
}
