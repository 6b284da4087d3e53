/** Trying to send forms, as far as it happens in the page: nothing leaves it. */
import type { Sending } from '../../contract/measures.ts';
import { contains } from '../../page/tree.ts';
import { settle } from '../../probe/settle.ts';
import { SENDS } from '../../rules/forms/fields.ts';
import { lookOf } from './looks.ts';
import { focusToPress } from './pressable.ts';
import { elementOf, measures, numberOf } from './registry.ts';
import { isSeen, outermost, wordsOf } from './shown-texts.ts';
import { hasSpoken, isSaid, readLive, readTexts, type Texts } from './spoken.ts';
import { TYPED } from './typing.ts';
import { focusedElement, watch } from './watch.ts';

const FIELDS = 'input:not([type=hidden],[type=submit],[type=image],[type=button]),select,textarea';
const FILLED = `${TYPED},input[type=password]`;
const MAX_FIELDS = 10;

/** Buttons that send a form in which something can be filled in; of each form the last one. */
export function sendButtons(max: number): readonly number[] {
  watch();
  return [...document.querySelectorAll('form:not([role=search],search form)')]
    .flatMap((form) => {
      const buttons = [...form.querySelectorAll(SENDS)].filter(
        (each) => isSeen(each) && !each.matches(':disabled'),
      );
      return fieldsOf(form).length > 0 ? (buttons.at(-1) ?? []) : [];
    })
    .slice(0, max)
    .map(numberOf);
}

/** What goes around the network, too. */
export function sealPage(): void {
  WebSocket.prototype.send = () => undefined;
}

function formOf(button: number): Element {
  const element = elementOf(button);
  return element.closest('form') ?? element;
}

function fieldsOf(form: Element): readonly Element[] {
  return [...form.querySelectorAll(FIELDS)].filter(
    (each) => isSeen(each) && !each.matches(':disabled,[readonly]'),
  );
}

/** Numbers of the empty fields of its form. */
export function fillables(button: number): readonly number[] {
  return fieldsOf(formOf(button))
    .filter((each) => each.matches(FILLED) && !(each as HTMLInputElement).value)
    .slice(0, MAX_FIELDS)
    .map(numberOf);
}

export async function focusFilled(number: number): Promise<boolean> {
  const element = elementOf(number);
  if (!element.isConnected) return false;
  (element as HTMLElement).focus();
  await settle(document);
  return focusedElement() === element;
}

interface FieldState {
  readonly look: string;
  readonly value: string;
  readonly isInvalid: boolean;
}

let before: Texts = new Map();
let live: Texts = new Map();
let fields: ReadonlyMap<Element, FieldState> = new Map();
let found: Sending[] = [];

function stateOf(field: Element): FieldState {
  const { value = '' } = field as Partial<HTMLInputElement>;
  const isInvalid = field.getAttribute('aria-invalid') === 'true';
  return { look: lookOf(field), value, isInvalid };
}

export async function beforeSend(button: number): Promise<{ x: number; y: number } | null> {
  const point = await focusToPress(elementOf(button));
  before = readTexts();
  live = readLive();
  fields = new Map(fieldsOf(formOf(button)).map((each) => [each, stateOf(each)]));
  return point;
}

export async function afterSend([button, isFilled]: readonly [number, boolean]): Promise<void> {
  await settle(document);
  const element = elementOf(button);
  const active = focusedElement();
  const shown = outermost(
    [...readTexts()]
      .filter(([each, text]) => before.get(each) !== text && !contains(element, each))
      .map(([each]) => each),
  );
  const marked: Element[] = [];
  const cleared: Element[] = [];
  for (const [field, was] of fields) {
    if (!field.isConnected || !isSeen(field)) continue;
    const now = stateOf(field);
    if (now.look !== was.look || (now.isInvalid && !was.isInvalid)) marked.push(field);
    if (was.value && !now.value) cleared.push(field);
  }
  const wentToField = active !== null && fields.has(active);
  found.push({
    form: formOf(button),
    isFilled,
    shown,
    text: shown.map(wordsOf).join(' ').trim().slice(0, 300),
    isSaid: wentToField || hasSpoken(live) || shown.some((each) => isSaid(each, live)),
    marked,
    cleared,
  });
}

export function finishSends(): void {
  measures.sends = found;
  found = [];
}
