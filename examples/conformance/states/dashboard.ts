/** Every state of the collector's pages. Here the whole page is ours. */
import {
  answers,
  flow,
  funnel,
  putBack,
  show,
} from '../../../packages/collector/src/dashboard/test-dashboard.ts';
import type { FlowSummary, Funnel } from '../../../packages/collector/src/report-api.ts';
import type { State } from './state.ts';

const styleSheet = new URL(
  '../../../packages/collector/src/dashboard/dashboard.css',
  import.meta.url,
).href;

/** As `index.html` links it. */
async function linkStyles(): Promise<HTMLLinkElement> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = styleSheet;
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = reject;
    document.head.append(link);
  });
  return link;
}

/** A period that does not depend on the day of the test. */
const PERIOD = 'from=2026-01-01&to=2026-01-31';
const LIST = `#/?${PERIOD}`;
const FLOW = `#/flows/apply?${PERIOD}`;

type Answer = (path: string) => Response | Promise<Response>;
interface Options {
  readonly isAnswered?: boolean;
  /** What the tab remembers from before. */
  readonly kept?: Readonly<Record<string, string>>;
}

function page(name: string, hash: string, answer: Answer, options: Options = {}): State {
  const { kept = {}, isAnswered = true } = options;
  return {
    name: `dashboard: ${name}`,
    async open(direction) {
      document.body.innerHTML = '';
      document.documentElement.dir = direction;
      document.title = 'Handrail';
      const link = await linkStyles();
      for (const [key, value] of Object.entries(kept))
        sessionStorage.setItem(`handrail-dashboard-${key}`, value);
      const dashboard = await show(hash, answer, { isAnswered });
      return {
        hosts: [dashboard],
        isPage: true,
        heard: dashboard,
        close() {
          dashboard.remove();
          link.remove();
          putBack();
        },
      };
    },
  };
}

const status =
  (code: number): Answer =>
  () =>
    new Response('', { status: code });
const list = (flows: readonly FlowSummary[], minCount = 1): Response =>
  Response.json({ minCount, dropped: 3, flows });

/** Counts too small to be shown. */
const fewFunnel: Funnel = {
  ...funnel,
  minCount: 10,
  started: 12,
  declined: null,
  steps: funnel.steps.map((step) => ({ ...step, left: null, leftShare: null, medianMs: null })),
  ends: [{ how: 'completed', count: null }],
};
const fullFunnel: Funnel = {
  ...funnel,
  help: [{ help: 'who-counts', count: 14 }],
  errors: [{ code: 'target-lost', count: 2 }],
};
const silentFunnel: Funnel = {
  ...funnel,
  ...{ offered: 0, declined: 0, started: 0, resumed: 0 },
  ...{ steps: [], ends: [], questions: [] },
};
const withFunnel =
  (shown: Funnel): Answer =>
  (path) =>
    path.includes('funnel') ? Response.json(shown) : list([flow], shown.minCount);
const never: Answer = () => new Promise<Response>(() => undefined);

export const DASHBOARD: readonly State[] = [
  page('loading', LIST, never, { isAnswered: false }),
  page('no flows', LIST, () => list([])),
  page('list of flows', LIST, () => list([flow, { ...flow, flow: 'renew-my-heating-help' }])),
  page('list of flows in Spanish', LIST, answers, { kept: { language: 'es' } }),
  page('a token is asked for', LIST, status(401)),
  page('the token was wrong', LIST, status(401), { kept: { token: 'wrong' } }),
  page('the server failed', LIST, status(500)),
  page('not from here', LIST, status(403)),
  page('no connection', LIST, () => Promise.reject(new TypeError('offline'))),
  page('one flow: steps, targets, ends and survey', FLOW, answers),
  page('one flow, with help and errors', FLOW, withFunnel(fullFunnel)),
  page('one flow in Spanish', FLOW, withFunnel(fullFunnel), {
    kept: { language: 'es' },
  }),
  page('one flow with few visits', FLOW, withFunnel(fewFunnel)),
  page('one flow without a visit', FLOW, withFunnel(silentFunnel)),
];
