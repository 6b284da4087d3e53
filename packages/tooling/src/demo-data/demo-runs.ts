/** Runs of the example's flow: who was offered it, how far each got, and what went wrong. */
import { readFileSync } from 'node:fs';
import { fromRoot } from '../run/repository.ts';
import { DAY_MS, type Demo } from './demo-events.ts';

export const DEMO_FLOW = 'heating-help-apply';

/** Steps in order, with how many of a hundred go on from each, and the usual time on it. */
const PATH = [
  ['welcome', 93, 16],
  ['whoPays', 97, 12],
  ['open', 95, 9],
  ['people', 96, 28],
  ['toIncome', 88, 95],
  ['pay', 71, 140],
  ['toHeating', 94, 40],
  ['iPay', 96, 22],
  ['account', 82, 115],
  ['toReview', 95, 30],
  ['check', 97, 48],
  ['rate', 100, 20],
] as const;
const DIFFICULT = new Set(['pay', 'account']);
/** A better version comes when this part of the time is over, and a target begins to be lost. */
const CHANGE_AT = 0.6;
const LOST_FROM = 0.8;

export function addRuns(demo: Demo, runs: number): void {
  for (let n = 0; n < runs; n++) addRun(demo);
}

interface Run {
  readonly at: number;
  /** How much of the time is over, 0 to 1. */
  readonly progress: number;
  readonly common: {
    readonly flow: string;
    readonly version: number;
    readonly lang: string;
    readonly device: 'phone' | 'tablet' | 'desktop';
  };
}

function createRun({ random, now, days }: Demo): Run {
  const daysAgo = Math.floor(random() * days);
  const progress = 1 - daysAgo / days;
  const device = random();
  return {
    at: now - daysAgo * DAY_MS,
    progress,
    common: {
      flow: DEMO_FLOW,
      version: progress < CHANGE_AT ? 1 : 2,
      lang: random() < 0.3 ? 'es' : 'en',
      device: device < 0.55 ? 'phone' : device < 0.6 ? 'tablet' : 'desktop',
    },
  };
}

function addRun(demo: Demo): void {
  const { random, add } = demo;
  const run = createRun(demo);
  const { at, common } = run;
  add(at, { ...common, kind: 'flow.offered' });
  if (random() < 0.35) return add(at, { ...common, kind: 'flow.declined' });
  add(at, { ...common, kind: 'flow.started' });
  if (random() < 0.06) add(at, { ...common, kind: 'flow.resumed' });
  let from: string | undefined;
  for (const [step, goOn, seconds] of PATH) {
    const ms = Math.round(seconds * 1000 * (0.4 + 1.4 * random()));
    const position = POSITIONS.get(step) ?? 1;
    const before = from === undefined ? {} : { from };
    add(at, { ...common, kind: 'step.reached', step, ms, position, ...before });
    addTarget(demo, run, step);
    if (random() * 100 >= chance(run, step, goOn)) {
      if (random() < 0.4) add(at, { ...common, kind: 'flow.ended', how: 'dismissed', step });
      return;
    }
    if (random() < 0.05) add(at, { ...common, kind: 'step.back', step });
    add(at, { ...common, kind: 'step.done', step, ms });
    addHelp(demo, run, step);
    from = step;
  }
  const value = 2 + Math.floor(random() * 4);
  add(at, { ...common, kind: 'survey.answered', step: 'rate', question: 'ease', value });
  add(at, { ...common, kind: 'flow.ended', how: 'completed', step: 'rate' });
}

/** The second version is better at the difficult steps; phones and Spanish are harder. */
function chance({ common }: Run, step: string, goOn: number): number {
  if (!DIFFICULT.has(step)) return goOn;
  const better = common.version === 2 ? 9 : 0;
  return goOn + better - (common.device === 'phone' ? 4 : 0) - (common.lang === 'es' ? 3 : 0);
}

function addTarget({ random, add }: Demo, { at, progress, common }: Run, step: string): void {
  const isLost = step === 'account' && progress > LOST_FROM;
  if (random() < (isLost ? 0.35 : 0.015)) {
    const reason = isLost ? 'none' : random() < 0.5 ? 'hidden' : 'several';
    return add(at, { ...common, kind: 'target.missed', step, reason });
  }
  const isDrifting = step === 'pay' && progress > CHANGE_AT;
  if (isDrifting && random() < 0.5)
    return add(at, {
      ...{ ...common, kind: 'target.found', step, rank: 2, by: 'fingerprint' },
      drift: random() < 0.3 ? ['name', 'before'] : ['name'],
    });
  add(at, { ...common, kind: 'target.found', step, rank: random() < 0.9 ? 0 : 1 });
}

function addHelp({ random, add }: Demo, { at, common }: Run, step: string): void {
  if (step === 'welcome' && random() < 0.01)
    add(at, { ...common, kind: 'sdk.error', code: 'flow-fetch-failed' });
  const help = step === 'pay' ? 'helpPay' : step === 'account' ? 'helpAccount' : undefined;
  if (help === undefined || random() >= 0.4) return;
  add(at, { ...common, kind: 'help.opened', help });
  if (random() < 0.5)
    add(at, {
      ...common,
      kind: 'help.rated',
      help,
      helpful: random() < (help === 'helpPay' ? 0.8 : 0.45),
    });
}

/** The place of each step in the flow's file, from 1, as the browser reports it. */
const POSITIONS = readPositions();
function readPositions(): ReadonlyMap<string, number> {
  const file = fromRoot('examples/benefits-portal/flows', `${DEMO_FLOW}.flow.json`);
  const { steps } = JSON.parse(readFileSync(file, 'utf8')) as { steps: { id: string }[] };
  return new Map(steps.map(({ id }, index) => [id, index + 1]));
}
