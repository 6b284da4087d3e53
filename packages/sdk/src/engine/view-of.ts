import {
  canGoBack,
  countAhead,
  own,
  standing,
  type Flow,
  type Question,
  type Run,
  type Scope,
  type Snapshot,
  type Step,
} from '@handrail/flow';
import { fill } from '../strings/fill.ts';
import type { AskedQuestion, CardView, Interface, View } from '../view.ts';
import type { Library } from './ports.ts';
import { plainText, sayIn, type Say } from './texts.ts';

export interface ViewContext {
  readonly library: Library;
  readonly ui: Interface;
  readonly snapshot: Snapshot;
  /** Rises whenever something is to be shown anew. */
  readonly serial: number;
}

/** What is on screen for a run; `null` for nothing. Pure. */
export function viewOf(run: Run, context: ViewContext): View | null {
  const { library, ui, serial } = context;
  const { root } = library;
  if (run.phase !== 'offered' && !run.paused) return cardOf(run, context);
  const { line } = sayIn(library, root, ui);
  const title = line('meta.title', root.meta.title);
  if (run.paused) return { kind: 'resume', key: `resume-${serial}`, title };
  const { summary, minutes } = root.meta;
  return {
    kind: 'offer',
    key: `offer-${serial}`,
    title,
    summary: summary && line('meta.summary', summary),
    minutes,
  } as View;
}

function cardOf(run: Run, { library, ui, snapshot, serial }: ViewContext): CardView | null {
  const { frame, flow, step, isShown } = standing(run, library.root, library.flows);
  const away = run.phase === 'away';
  // A step that is to be skipped when its target is missing is not shown while it is looked for.
  if (!step || step.type === 'flow' || !(isShown || away)) return null;
  const scope: Scope = { flow, frame, snapshot };
  const say = sayIn(library, flow, ui);
  const { id } = step;
  const progress = away ? undefined : progressOf(run, step, scope);
  return {
    kind: 'card',
    key: `${flow.id}-${id}-${serial}`,
    type: away ? 'away' : step.type,
    title: say.line(`${id}.title`, step.title),
    ...(away || step.body === undefined ? { body: [] } : say.body(`${id}.body`, step.body, scope)),
    progress,
    last: progress?.total === progress?.current && progress !== undefined,
    canBack: canGoBack(run),
    alreadyDone: run.alreadyDone,
    docked: run.phase === 'showing' && run.pointer === 'docked',
    modal: !away && step.type === 'say' && step.modal === true,
    focus: step.a11y?.focus,
    ...(away ? awayPage(flow, step, say) : partsOf(flow, step, scope, say)),
  };
}

function awayPage(flow: Flow, { page: id = '' }: Step, say: Say): Partial<CardView> {
  const page = own(flow.pages, id);
  return { targetLabel: page && say.line(`pages.${id}.label`, page.label), open: page?.open };
}

function partsOf(flow: Flow, step: Step, { frame }: Scope, { line }: Say): Partial<CardView> {
  if (step.type === 'point') {
    const label = own(flow.targets, step.target)?.label ?? '';
    return {
      targetLabel: line(`targets.${step.target}.label`, label),
      placement: step.placement,
    };
  }
  if (step.type === 'ask') {
    const choices = step.choices.map(({ value, text }) => ({
      value,
      text: line(`${step.id}.choices.${value}`, text),
    }));
    return { choices, chosen: own(frame.facts, step.id) as string | null | undefined };
  }
  if (step.type !== 'survey') return {};
  return {
    questions: step.questions.map((each) =>
      translate(each, `${step.id}.questions.${each.id}`, line),
    ),
  };
}

/** Every text of a question has a key that ends like the member's name. */
function translate(question: Question, key: string, line: Say['line']): AskedQuestion {
  const { lang, dir } = line(`${key}.text`, question.text);
  const copy = { ...question, lang, dir } as Record<string, unknown>;
  for (const name of ['text', 'low', 'high']) {
    const source = copy[name];
    if (typeof source === 'string') copy[name] = line(`${key}.${name}`, source).text;
  }
  if (question.kind === 'choice') {
    copy['choices'] = question.choices.map(({ value, text }) => ({
      value,
      text: line(`${key}.choices.${value}`, text).text,
    }));
  }
  return copy as unknown as AskedQuestion;
}

/** Steps seen so far, this one included; how many there will be only where that is known. */
function progressOf(run: Run, step: Step, scope: Scope): CardView['progress'] {
  const current = run.frames.reduce((sum, { history }) => sum + history.length, 0);
  const ahead = run.frames.length === 1 ? countAhead(step, scope) : null;
  if (current + (ahead ?? 1) < 2) return undefined;
  return { current, total: ahead === null ? undefined : current + ahead };
}

/** One polite sentence for people who do not see the card: "Step 2 of 5: …", and its text. */
export function announcementOf(
  { progress, title, type, targetLabel, body }: CardView,
  { strings }: Interface,
): string {
  const { current: n = 0, total } = progress ?? {};
  const count =
    progress && `${fill(total ? strings.progress : strings.progressOpen, { n, total })}: `;
  const rest = type === 'away' ? fill(strings.away, { page: targetLabel?.text }) : plainText(body);
  const mark = /[.!?…:]$/.test(title.text) ? '' : '.';
  return `${count ?? ''}${title.text}${mark} ${rest}`.trim();
}
