/** Answers made up here, in the shape of the collector's. Those about one flow are beside this. */
import type {
  FindingsReport,
  LiveReport,
  StruggleReport,
  SurveyReport,
  VisitorsReport,
} from '../report-api.ts';
import {
  compare,
  flowList,
  funnel,
  groups,
  head,
  hidingHead,
  targets,
  WEEKS,
} from './test-flow-reports.ts';

export * from './test-flow-reports.ts';

export const live: LiveReport = {
  ...head,
  flow: 'apply',
  spans: ['2026-01-31', '2026-01-30', '2026-01-29'].map((from, at) => ({
    from,
    offered: 30 + at,
    started: 20 + at,
    completed: 10 + at,
    targetMissed: 2,
    errors: at,
  })),
  newest: '2026-01-31',
  steps: [
    { step: 'welcome', reached: 20, targetMissed: 0 },
    { step: 'income', reached: 15, targetMissed: 2 },
  ],
  errors: [{ code: 'flow-fetch-failed', count: 3 }],
};

export const struggle: StruggleReport = {
  ...hidingHead,
  pages: [
    {
      page: '/apply/{id}/income',
      views: 600,
      total: 210,
      rate: 0.35,
      signals: [
        { signal: 'validation-loop', count: 150, rate: 0.25 },
        { signal: 'hesitation', count: 60, rate: 0.1 },
      ],
      fields: [
        {
          field: 'netIncome',
          total: 150,
          rate: 0.25,
          signals: [{ signal: 'validation-loop', count: 150, rate: 0.25 }],
        },
        { field: 'employer', total: null, rate: null, signals: [] },
      ],
    },
    {
      page: '/apply/{id}/household',
      views: 700,
      total: 35,
      rate: 0.05,
      signals: [
        { signal: 'validation-loop', count: null, rate: null },
        { signal: 'dead-click', count: 35, rate: 0.05 },
      ],
      fields: [],
    },
  ],
};

export const surveys: SurveyReport = {
  ...hidingHead,
  questions: [
    {
      flow: 'apply',
      step: 'end',
      question: 'ease',
      answered: 60,
      answers: [
        { value: 3, count: 20 },
        { value: 5, count: 40 },
      ],
      mean: 4.333,
    },
  ],
  help: [
    {
      flow: 'apply',
      help: 'income-help',
      opened: 80,
      helpful: 30,
      unhelpful: 20,
      helpfulShare: 0.6,
    },
    { flow: '', help: 'opening-hours', opened: 40, helpful: 0, unhelpful: 0, helpfulShare: null },
  ],
};

export const findings: FindingsReport = {
  ...head,
  over: WEEKS.map((from, at) => ({ from, error: 12 - 2 * at, warning: 20 - at, manual: 8 })),
  pages: [
    { page: '/apply', error: 3, warning: 10, manual: 5 },
    { page: '/contact', error: 1, warning: 6, manual: 3 },
  ],
  rules: [
    { rule: 'label-missing', level: 'error', count: 4, pages: 2 },
    { rule: 'heading-skipped', level: 'warning', count: 16, pages: 2 },
  ],
};

export const visitors: VisitorsReport = {
  ...hidingHead,
  over: WEEKS.map((from, at) => ({ from, visitors: at === 1 ? null : 40 + 10 * at })),
};

/** A collector on which nothing was counted. */
export const NOTHING: Readonly<Record<string, object>> = {
  flows: { ...head, dropped: 0, flows: [] },
  struggle: { ...head, pages: [] },
  surveys: { ...head, questions: [], help: [] },
  findings: { ...head, over: [], pages: [], rules: [] },
  visitors: { ...head, over: [] },
  'funnel-by': { ...groups, groups: [] },
  targets: { ...targets, steps: [] },
  live: { ...live, spans: [], newest: null, steps: [], errors: [] },
};

/** Every report by the last part of its address. */
export const REPORTS: Readonly<Record<string, object>> = {
  ...{ flows: flowList, funnel, compare, targets, live, struggle, surveys, findings, visitors },
  'funnel-by': groups,
  session: { name: 'local', role: 'reader', method: 'local', csrf: '' },
};
