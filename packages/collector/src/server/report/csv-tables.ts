import type * as api from '../../report-api.ts';
import { tableOf, type CsvTable } from './csv.ts';

/**
 * Reports as tables. Each is made from the answer that the JSON route gives, so that a table cannot
 * tell more than it. Where a report has several lists, a first column says which.
 */
export const csvTables = {
  flows: ({ flows }: api.FlowList): CsvTable =>
    tableOf<api.FlowSummary>(
      ['flow', 'offered', 'started', 'completed', 'completedShare', 'versions', 'langs', 'devices'],
      flows,
    ),

  funnel: (report: api.FunnelReport): CsvTable => ({
    head: ['part', 'name', 'of', ...STEP_FIGURES, 'count'],
    rows: [
      ...(['offered', 'declined', 'started', 'resumed', 'completed'] as const).map((name) =>
        line('runs', { name, count: report[name] }),
      ),
      ...report.steps.map((step) => line('step', { name: step.step, count: step.reached }, step)),
      ...report.steps.flatMap(({ step, missedBy, drifted }) => [
        ...missedBy.map(({ reason, count }) => line('missed', { name: reason, of: step, count })),
        ...drifted.map(({ trait, count }) => line('drift', { name: trait, of: step, count })),
      ]),
      ...report.ends.map(({ how, count }) => line('end', { name: how, count })),
      ...report.questions.flatMap(({ step, question, answers }) =>
        answers.map(({ value, count }) =>
          line('answer', { name: String(value), of: `${step} ${question}`, count }),
        ),
      ),
      ...report.help.map(({ help, count }) => line('help', { name: help, count })),
      ...report.errors.map(({ code, count }) => line('error', { name: code, count })),
    ],
  }),

  funnelBy: ({ groups }: api.FunnelByReport): CsvTable => ({
    head: ['group', 'started', 'completed', 'completedShare', ...GROUP_STEP],
    rows: groups.flatMap(({ group, started, completed, completedShare, steps }) =>
      steps.map((step) => [
        group,
        started,
        completed,
        completedShare,
        ...GROUP_STEP.map((name) => step[name]),
      ]),
    ),
  }),

  compare: ({
    before,
    after,
    difference,
    low,
    high,
    verdict,
    over,
  }: api.CompareReport): CsvTable => ({
    head: ['part', 'from', 'version', 'started', 'completed', 'share', 'low', 'high', 'verdict'],
    rows: [
      ...[before, after].map((side) => [
        'version',
        side.since,
        side.version,
        side.started,
        side.completed,
        side.share,
        side.low,
        side.high,
        null,
      ]),
      ['difference', null, null, null, null, difference, low, high, verdict],
      ...over.flatMap((span) =>
        (['before', 'after'] as const).map((side) => [
          'span',
          span.from,
          side === 'before' ? before.version : after.version,
          span[side].started,
          span[side].completed,
          span[side].share,
          null,
          null,
          null,
        ]),
      ),
    ],
  }),

  targets: ({ steps }: api.TargetsReport): CsvTable => ({
    head: ['step', 'from', ...TARGETS, 'fingerprintShare'],
    rows: steps.flatMap((step) => [
      [step.step, null, ...TARGETS.map((name) => step[name]), step.fingerprintShare],
      ...step.over.map((span) => [
        step.step,
        span.from,
        ...TARGETS.map((name) => span[name]),
        null,
      ]),
    ]),
  }),

  live: ({ spans }: api.LiveReport): CsvTable =>
    tableOf<api.LiveReport['spans'][number]>(
      ['from', 'offered', 'started', 'completed', 'targetMissed', 'errors'],
      spans,
    ),

  struggle: ({ pages }: api.StruggleReport): CsvTable => ({
    head: ['page', 'views', 'field', 'signal', 'count', 'rate'],
    rows: pages.flatMap(({ page, views, total, rate, signals, fields }) => [
      [page, views, '', '', total, rate],
      ...signals.map((each) => [page, views, '', each.signal, each.count, each.rate]),
      ...fields.flatMap(({ field, signals: own }) =>
        own.map((each) => [page, views, field, each.signal, each.count, each.rate]),
      ),
    ]),
  }),

  surveys: ({ questions, help }: api.SurveyReport): CsvTable => ({
    head: ['part', 'flow', 'step', 'name', 'value', 'count'],
    rows: [
      ...questions.flatMap(({ flow, step, question, answers }) =>
        answers.map(({ value, count }) => ['answer', flow, step, question, value, count]),
      ),
      ...help.flatMap((entry) =>
        (['opened', 'helpful', 'unhelpful'] as const).map((name) => [
          'help',
          entry.flow,
          '',
          entry.help,
          name,
          entry[name],
        ]),
      ),
    ],
  }),

  findings: ({ over, pages, rules }: api.FindingsReport): CsvTable => ({
    head: ['part', 'name', ...LEVELS, 'pages'],
    rows: [
      ...over.map((each) => ['span', each.from, ...LEVELS.map((level) => each[level]), null]),
      ...pages.map((each) => ['page', each.page, ...LEVELS.map((level) => each[level]), null]),
      ...rules.map(({ rule, level, count, pages: on }) => [
        'rule',
        rule,
        ...LEVELS.map((each) => (each === level ? count : 0)),
        on,
      ]),
    ],
  }),

  visitors: ({ over }: api.VisitorsReport): CsvTable =>
    tableOf<api.VisitorsReport['over'][number]>(['from', 'visitors'], over),
};

const STEP_FIGURES = [
  'reached',
  'shareOfStarted',
  'done',
  'left',
  'leftShare',
  'back',
  'medianMs',
  'targetFound',
  'targetMissed',
  'foundByFingerprint',
] as const;
const GROUP_STEP = ['step', 'reached', 'shareOfStarted', 'left', 'leftShare', 'medianMs'] as const;
const TARGETS = ['targetFound', 'targetMissed', 'foundByFingerprint', 'missedShare'] as const;
const LEVELS = ['error', 'warning', 'manual'] as const;

function line(
  part: string,
  { name, of = '', count }: { name: string; of?: string; count: api.Count },
  step?: api.FunnelStep,
) {
  return [part, name, of, ...STEP_FIGURES.map((figure) => step?.[figure]), count];
}
