/** Answers about one flow, made up here: small, and with every kind of figure. */
import type {
  CompareReport,
  FlowList,
  FlowSummary,
  FunnelByReport,
  FunnelReport,
  FunnelStep,
  ReportHead,
  TargetsReport,
} from '../report-api.ts';

export const head: ReportHead = {
  from: '2026-01-01',
  to: '2026-01-31',
  minCount: 1,
  roundTo: 1,
  unit: 'day',
  unitDays: 1,
};
/** As a collector answers that hides small counts: whole weeks. */
export const hidingHead: ReportHead = {
  from: '2025-12-29',
  to: '2026-02-01',
  minCount: 10,
  roundTo: 5,
  unit: 'week',
  unitDays: 7,
};
/** Mondays. */
export const WEEKS = ['2025-12-29', '2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26'];

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
  versions: [3, 2],
  langs: ['en', 'es'],
  devices: ['desktop', 'phone'],
};

export const flowList: FlowList = { ...head, dropped: 0, flows: [flow] };

export const funnel: FunnelReport = {
  ...head,
  flow: 'apply',
  offered: 80,
  declined: 30,
  started: 50,
  resumed: 3,
  completed: 30,
  completedShare: 0.6,
  steps: [step('welcome', 50, 5), step('income', 45, 15)],
  ends: [{ how: 'completed', count: 30 }],
  questions: [{ step: 'end', question: 'ease', answered: 9, answers: [{ value: 5, count: 9 }] }],
  help: [],
  errors: [],
};

const group = (name: string, share: number): FunnelByReport['groups'][number] => ({
  group: name,
  started: 100,
  completed: share * 100,
  completedShare: share,
  steps: [
    { ...step('welcome', 50, 5), shareOfStarted: 1 },
    { ...step('income', 45, 15), shareOfStarted: share },
  ],
});
export const groups: FunnelByReport = {
  ...head,
  flow: 'apply',
  dimension: 'lang',
  groups: [group('en', 0.8), group('es', 0.55)],
};

const span = (started: number, completed: number) => ({
  started,
  completed,
  share: started === 0 ? null : completed / started,
});
export const compare: CompareReport = {
  ...hidingHead,
  flow: 'apply',
  before: {
    version: 2,
    started: 400,
    completed: 240,
    share: 0.6,
    low: 0.54,
    high: 0.66,
    since: WEEKS[0] ?? '',
  },
  after: {
    version: 3,
    started: 300,
    completed: 225,
    share: 0.75,
    low: 0.69,
    high: 0.81,
    since: WEEKS[3] ?? '',
  },
  difference: 0.15,
  low: 0.07,
  high: 0.23,
  verdict: 'more-complete',
  enough: 30,
  over: WEEKS.map((from, at) => ({
    from,
    before:
      at < 3
        ? span(120 + 5 * at, 70 + 10 * at)
        : at === 3
          ? { started: null, completed: null, share: null }
          : span(0, 0),
    after: at < 3 ? span(0, 0) : span(150, 110),
  })),
};
export const compareTooFew: CompareReport = {
  ...compare,
  before: { ...compare.before, low: null, high: null },
  after: { ...compare.after, started: null, completed: null, share: null, low: null, high: null },
  ...{ difference: null, low: null, high: null, verdict: 'too-few' },
};

export const targets: TargetsReport = {
  ...hidingHead,
  flow: 'apply',
  steps: ['income', 'household'].map((name, at) => ({
    step: name,
    targetFound: 400,
    targetMissed: 100 * at,
    missedBy:
      at === 0
        ? []
        : [
            { reason: 'none', count: 60 },
            { reason: 'hidden', count: 40 },
          ],
    foundByFingerprint: 40,
    drifted: [{ trait: 'name', count: 40 }],
    missedShare: at * 0.2,
    fingerprintShare: 0.1,
    over: WEEKS.map((from, week) => ({
      from,
      targetFound: week === 2 ? null : 80,
      targetMissed: week === 2 ? null : 10 * at,
      foundByFingerprint: null,
      missedShare: week === 2 ? null : 0.05 * at * week,
    })),
  })),
};
