import type { Flow, Question, Step } from '../schema/flow-schema.ts';

/** One text of a flow that a citizen reads, with its key in strings files. */
export interface FlowText {
  key: string;
  /** JSON Pointer into the flow. */
  pointer: string;
  source: string;
  /** True where the text may hold bold, lists and links. */
  rich: boolean;
}

/** Every text of a flow that is translated, in the order of the file. */
export function listTexts(flow: Flow): FlowText[] {
  const texts: FlowText[] = [];
  const add = (key: string, pointer: string, source: string | undefined, rich = false) => {
    if (source !== undefined) texts.push({ key, pointer, source, rich });
  };
  add('meta.title', '/meta/title', flow.meta.title);
  add('meta.summary', '/meta/summary', flow.meta.summary);
  addLabels('pages', flow.pages, add);
  addLabels('targets', flow.targets, add);
  flow.steps.forEach((step, index) => addStep(step, `/steps/${String(index)}`, add));
  (flow.help ?? []).forEach(({ id, title, body }, index) => {
    add(`help.${id}.title`, `/help/${String(index)}/title`, title);
    add(`help.${id}.body`, `/help/${String(index)}/body`, body, true);
  });
  add('checklist.label', '/checklist/label', flow.checklist?.label);
  return texts;
}

type Add = (key: string, pointer: string, source: string | undefined, rich?: boolean) => void;

function addLabels(
  group: string,
  named: Readonly<Record<string, { label: string }>> | undefined,
  add: Add,
): void {
  for (const [id, { label }] of Object.entries(named ?? {})) {
    add(`${group}.${id}.label`, `/${group}/${id}/label`, label);
  }
}

function addStep(step: Step, pointer: string, add: Add): void {
  add(`${step.id}.title`, `${pointer}/title`, step.title);
  add(`${step.id}.body`, `${pointer}/body`, step.body, true);
  if (step.type === 'ask') addChoices(step.choices, step.id, pointer, add);
  if (step.type !== 'survey') return;
  step.questions.forEach((question, index) => {
    const key = `${step.id}.questions.${question.id}`;
    addQuestion(question, key, `${pointer}/questions/${String(index)}`, add);
  });
}

function addQuestion(question: Question, key: string, pointer: string, add: Add): void {
  add(`${key}.text`, `${pointer}/text`, question.text);
  if (question.kind === 'scale') {
    add(`${key}.low`, `${pointer}/low`, question.low);
    add(`${key}.high`, `${pointer}/high`, question.high);
  }
  if (question.kind === 'choice') addChoices(question.choices, key, pointer, add);
}

function addChoices(
  choices: readonly { value: string; text: string }[],
  key: string,
  pointer: string,
  add: Add,
): void {
  choices.forEach(({ value, text }, index) => {
    add(`${key}.choices.${value}`, `${pointer}/choices/${String(index)}/text`, text);
  });
}
