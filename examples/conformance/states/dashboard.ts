/** Every state of the collector's pages. Here the whole page is ours. */
import {
  answering,
  answers,
  putBack,
  show,
  type Answer,
} from '../../../packages/collector/src/dashboard/test-dashboard.ts';
import {
  compareTooFew,
  flow,
  funnel,
  head,
  hidingHead,
  NOTHING,
} from '../../../packages/collector/src/dashboard/test-reports.ts';
import type {
  FlowList,
  FlowSummary,
  FunnelReport,
} from '../../../packages/collector/src/report-api.ts';
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

const list = (flows: readonly FlowSummary[]): FlowList => ({ ...head, dropped: 3, flows });

/** Counts too small to be shown. */
const fewFunnel: FunnelReport = {
  ...funnel,
  ...hidingHead,
  started: 15,
  declined: null,
  completed: null,
  completedShare: null,
  steps: funnel.steps.map((step) => ({
    ...step,
    ...{ reached: null, shareOfStarted: null, left: null, leftShare: null, medianMs: null },
  })),
  ends: [{ how: 'completed', count: null }],
};
const fullFunnel: FunnelReport = {
  ...funnel,
  help: [{ help: 'who-counts', count: 14 }],
  errors: [{ code: 'target-lost', count: 2 }],
};
const silentFunnel: FunnelReport = {
  ...funnel,
  ...{ offered: 0, declined: 0, started: 0, resumed: 0, completed: 0, completedShare: null },
  ...{ steps: [], ends: [], questions: [] },
};
const person = { name: 'ana', role: 'reader', method: 'password', csrf: 'abc' };
const admin = { ...person, role: 'admin', sites: ['benefits', 'permits'] };
const askingForToken: Answer = () =>
  Response.json(
    { error: 'sign-in-needed' },
    { status: 401, headers: { 'www-authenticate': 'Bearer' } },
  );
const inFront: Answer = () =>
  new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } });
const never: Answer = () => new Promise<Response>(() => undefined);
const two = list([flow, { ...flow, flow: 'renew-my-heating-help' }]);
const SPANISH = { kept: { language: 'es' } };
const of = (under: string, more = '') => `#/flows/apply/${under}?${PERIOD}${more}`;
const site = (name: string) => `#/${name}?${PERIOD}`;

export const DASHBOARD: readonly State[] = [
  page('loading', LIST, never, { isAnswered: false }),
  page('no flows', LIST, answering({ flows: list([]) })),
  page('list of flows', LIST, answering({ flows: two })),
  page('list of flows in Spanish', LIST, answers, SPANISH),
  page('somebody has signed in', LIST, answering({ session: person })),
  page('an admin, and several portals', LIST, answering({ session: admin })),
  page('signing in is asked for', LIST, status(401)),
  page('an account or a token is asked for', LIST, askingForToken),
  page('the token was wrong', LIST, askingForToken, { kept: { token: 'wrong' } }),
  page('signed out by what is in front', LIST, inFront),
  page('the server failed', LIST, status(500)),
  page('not from here', LIST, status(403)),
  page('choices that are not known', LIST, status(400)),
  page('no connection', LIST, () => Promise.reject(new TypeError('offline'))),
  page('one flow: steps, targets, ends and survey', FLOW, answers),
  page('one flow, with help and errors', FLOW, answering({ funnel: fullFunnel })),
  page('one flow in Spanish', FLOW, answering({ funnel: fullFunnel }), SPANISH),
  page('one flow with few visits', FLOW, answering({ funnel: fewFunnel })),
  page('one flow without a visit', FLOW, answering({ funnel: silentFunnel })),
  page('groups', of('groups'), answers),
  page('groups, all too small', of('groups'), answering(NOTHING)),
  page('before and after', of('compare'), answers),
  page('before and after in Spanish', of('compare'), answers, SPANISH),
  page('before and after, too few to tell', of('compare'), answering({ compare: compareTooFew })),
  page('before and after, one version', of('compare'), answering(NOTHING)),
  page('targets, led to by a step', of('targets', '&step=income'), answers),
  page('no targets', of('targets'), answering(NOTHING)),
  page('live', of('live'), answers),
  page('live, nothing yet', of('live'), answering(NOTHING)),
  page('struggle map', site('struggle'), answers),
  page('struggle map in Spanish', site('struggle'), answers, SPANISH),
  page('no struggle', site('struggle'), answering(NOTHING)),
  page('surveys and help', site('surveys'), answers),
  page('no surveys', site('surveys'), answering(NOTHING)),
  page('findings', site('findings'), answers),
  page('no findings', site('findings'), answering(NOTHING)),
  page('visitors', site('visitors'), answers),
];
