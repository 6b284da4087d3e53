import {
  canGoBack,
  countAhead,
  isSafeLink,
  own,
  parseText,
  readFact,
  stepOf,
  textFor,
  type Block,
  type Flow,
  type Frame,
  type Inline,
  type Run,
  type Scope,
  type Snapshot,
  type Step,
} from '@handrail/flow';
import { fill } from '../strings/fill.ts';
import type { CardView, Interface, Localized, View } from '../view.ts';
import type { Library } from './guide.ts';
import type { LoadedFlow } from './ports.ts';

export interface ViewContext {
  readonly library: Library;
  readonly ui: Interface;
  readonly snapshot: Snapshot;
  /** Rises whenever something is to be shown anew. */
  readonly serial: number;
}

/** What is on screen for a run; `null` for nothing. Pure. */
export function viewOf(run: Run, context: ViewContext): View | null {
  const { library, serial } = context;
  const say = sayer(library.root, context.ui);
  const { flow } = library.root;
  if (run.phase === 'ended') return null;
  const title = say('meta.title', flow.meta.title);
  if (run.paused) return { kind: 'resume', key: `resume-${serial}`, title };
  if (run.phase === 'offered') {
    const { summary, minutes } = flow.meta;
    return {
      kind: 'offer',
      key: `offer-${serial}`,
      title,
      ...(summary === undefined ? {} : { summary: say('meta.summary', summary) }),
      ...(minutes === undefined ? {} : { minutes }),
    };
  }
  return cardOf(run, context);
}

function cardOf(run: Run, context: ViewContext): CardView | null {
  const frame = run.frames[run.frames.length - 1];
  const loaded = frame && own(context.library.flows, frame.flow);
  const step = frame && loaded && stepOf(loaded.flow, frame.step);
  if (!step || step.type === 'flow') return null;
  const away = run.phase === 'away';
  const isShown = frame.history[frame.history.length - 1] === step.id;
  // A step that is to be skipped when its target is missing is not shown while it is looked for.
  if (!away && !isShown) return null;
  const say = sayer(loaded, context.ui);
  const scope: Scope = { flow: loaded.flow, frame, snapshot: context.snapshot };
  const common = {
    kind: 'card' as const,
    key: `${frame.flow}-${step.id}-${context.serial}`,
    title: say(`${step.id}.title`, step.title),
    canBack: canGoBack(run),
    alreadyDone: run.alreadyDone,
    modal: false,
    last: false,
  };
  if (away)
    return { ...common, type: 'away', body: [], docked: true, ...awayPage(step, loaded, say) };
  const progress = progressOf(run, scope);
  return {
    ...common,
    type: step.type,
    ...bodyOf(step, loaded, scope, context),
    ...(progress ? { progress, last: progress.total === progress.current } : {}),
    ...choicesOf(step, frame, say),
    ...(step.type === 'survey'
      ? { questions: step.questions.map((question) => translate(question, step.id, say)) }
      : {}),
    ...(step.type === 'point' ? { targetLabel: targetLabel(step.target, loaded, say) } : {}),
    docked: run.phase === 'showing' && run.pointer === 'docked',
    modal: step.type === 'say' && step.modal === true,
  };
}

/** One polite sentence for people who do not see the card: "Step 2 of 5: …", and its text. */
export function announcementOf(view: CardView, { strings }: Interface): string {
  const { progress, title, targetLabel = '' } = view;
  const heading = progress ? `${progressText(progress, strings)}: ${title.text}` : title.text;
  const body =
    view.type === 'away' ? fill(strings.away, { page: targetLabel }) : plainText(view.body);
  return `${heading}. ${body}`.trim();
}

export function progressText(
  { current, total }: { current: number; total?: number },
  { progress, progressOpen }: Interface['strings'],
): string {
  return total === undefined
    ? fill(progressOpen, { n: current })
    : fill(progress, { n: current, total });
}

type Say = (key: string, source: string) => Localized;

function sayer({ flow, strings }: LoadedFlow, ui: Interface): Say {
  return (key, source) => {
    const { text, lang } = textFor(key, source, strings, flow.lang);
    return lang === ui.lang ? { text } : { text, lang, dir: directionOf(lang) };
  };
}

/** Writing direction of a language tag; from the browser where it knows, else from a short list. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return /^(ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)\b/i.test(lang) ? 'rtl' : 'ltr';
}

function awayPage(step: Step, { flow }: LoadedFlow, say: Say): Partial<CardView> {
  const id = step.page ?? '';
  const page = own(flow.pages, id);
  if (!page) return {};
  const label = say(`pages.${id}.label`, page.label).text;
  return { targetLabel: label, ...(page.open === undefined ? {} : { open: page.open }) };
}

function targetLabel(id: string, { flow }: LoadedFlow, say: Say): string {
  return say(`targets.${id}.label`, own(flow.targets, id)?.label ?? '').text;
}

function choicesOf(step: Step, { facts }: Frame, say: Say): Partial<CardView> {
  if (step.type !== 'ask') return {};
  const chosen = own(facts, step.id);
  return {
    choices: step.choices.map(({ value, text }) => ({
      value,
      text: say(`${step.id}.choices.${value}`, text),
    })),
    ...(typeof chosen === 'string' ? { chosen } : {}),
  };
}

type SurveyQuestion = Extract<Step, { type: 'survey' }>['questions'][number];

function translate(question: SurveyQuestion, step: string, say: Say): SurveyQuestion {
  const key = `${step}.questions.${question.id}`;
  const text = say(`${key}.text`, question.text).text;
  if (question.kind === 'scale') {
    return {
      ...question,
      text,
      low: say(`${key}.low`, question.low).text,
      high: say(`${key}.high`, question.high).text,
    };
  }
  if (question.kind === 'text') return { ...question, text };
  const choices = question.choices.map(({ value, text: choice }) => ({
    value,
    text: say(`${key}.choices.${value}`, choice).text,
  }));
  return { ...question, text, choices };
}

function bodyOf(
  step: Step,
  { flow, strings }: LoadedFlow,
  scope: Scope,
  { ui, library }: ViewContext,
): Pick<CardView, 'body' | 'bodyLang' | 'bodyDir'> {
  if (step.body === undefined) return { body: [] };
  const { text, lang } = textFor(`${step.id}.body`, step.body, strings, flow.lang);
  const body = readable(parseText(text), scope, library.base);
  return lang === ui.lang ? { body } : { body, bodyLang: lang, bodyDir: directionOf(lang) };
}

/** Answers in place of `{names}`, and links only where they may lead. */
export function readable(blocks: readonly Block[], scope: Scope, base: string): Block[] {
  const inline = (part: Inline): Inline => {
    if (typeof part === 'string') return part;
    if (part.type === 'fact') return factText(part.name, scope);
    if (part.type === 'link' && !isSafeLink(part.href, scope.flow.links, base))
      return plainInline(part);
    return { ...part, children: part.children.map(inline) };
  };
  return blocks.map((block) =>
    block.type === 'list'
      ? { type: 'list', items: block.items.map((item) => item.map(inline)) }
      : { type: 'paragraph', children: block.children.map(inline) },
  );
}

/** Set apart, so that a value in another script does not turn the sentence around it. */
function factText(name: string, scope: Scope): string {
  const value = readFact(name, scope);
  if (value === null) return '…';
  const step = stepOf(scope.flow, name);
  const choice =
    step?.type === 'ask' ? step.choices.find((each) => each.value === value)?.text : undefined;
  return `\u2068${choice ?? String(value)}\u2069`;
}

function plainInline(part: Inline): string {
  if (typeof part === 'string') return part;
  return part.type === 'fact' ? '' : part.children.map(plainInline).join('');
}

/** The words of a text without its marks. */
export function plainText(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) => (block.type === 'list' ? block.items : [block.children]));
  return lines.map((line) => line.map(plainInline).join('')).join(' ');
}

/** Steps seen so far, this one included; how many there will be only where that is known. */
function progressOf(run: Run, scope: Scope): CardView['progress'] {
  const step = stepOf(scope.flow, scope.frame.step);
  const current = run.frames.reduce((sum, { history }) => sum + history.length, 0);
  const ahead = step && run.frames.length === 1 ? countAhead(step, scope) : null;
  if (current + (ahead ?? 1) < 2) return undefined;
  return ahead === null ? { current } : { current, total: current + ahead };
}
