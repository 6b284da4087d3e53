/** What the tests of the dashboard share: answers made up here, and a way to show them. */
import type { FlowSummary, Funnel, FunnelStep } from '../report-api.ts';
import './index.ts';

const step = (name: string, reached: number, left: number): FunnelStep => ({
  step: name,
  reached,
  left,
  shareOfStarted: reached / 50,
  done: reached - left,
  leftShare: left / reached,
  back: 2,
  medianMs: 95_000,
  targetFound: reached,
  targetMissed: 1,
  missedBy: [{ reason: 'hidden', count: 1 }],
  foundByFingerprint: 12,
  drifted: [{ trait: 'name', count: 12 }],
});
export const flow: FlowSummary = {
  flow: 'apply',
  offered: 80,
  started: 50,
  completed: 30,
  completedShare: 0.6,
  versions: [2],
  langs: ['en'],
};
export const funnel: Funnel = {
  minCount: 1,
  offered: 80,
  declined: 30,
  started: 50,
  resumed: 3,
  steps: [step('welcome', 50, 5), step('income', 45, 15)],
  ends: [{ how: 'completed', count: 30 }],
  questions: [{ step: 'end', question: 'ease', answered: 9, answers: [{ value: 5, count: 9 }] }],
  help: [],
  errors: [],
};

const realFetch = window.fetch;

/** What a server with one flow answers. */
export const answers = (path: string): Response =>
  Response.json(path.includes('funnel') ? funnel : { minCount: 1, dropped: 0, flows: [flow] });

/** Shows a page of the dashboard; waits until the answer is drawn, if one comes. */
export async function show(
  hash: string,
  answer: (path: string) => Response | Promise<Response>,
  { isAnswered = true }: { isAnswered?: boolean } = {},
): Promise<HTMLElement> {
  location.hash = hash;
  window.fetch = async (path) => answer(path as string);
  const dashboard = document.createElement('handrail-dashboard');
  document.body.append(dashboard);
  await dashboard.updateComplete;
  for (let n = 0; isAnswered && n < 500 && !dashboard.querySelector('table, .notice'); n++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return dashboard;
}

/** Takes back what `show` and the dashboard changed. */
export function putBack(): void {
  window.fetch = realFetch;
  location.hash = '';
  sessionStorage.clear();
}
