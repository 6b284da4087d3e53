/** Typing into fields, as far as it happens in the page. */
import type { Typing } from '../../contract/measures.ts';
import { isTabbable } from '../../page/focusable.ts';
import { contains } from '../../page/tree.ts';
import { keptListeners } from '../../early/kept-listeners.ts';
import { settle } from '../../probe/settle.ts';
import { lookOf } from './looks.ts';
import { elementOf, measures, numberOf } from './registry.ts';
import { isSeen } from './shown-texts.ts';
import { hasSpoken, readLive, readTexts, silentCounts, type Texts } from './spoken.ts';
import { focusedElement, watch } from './watch.ts';

/** Fields that take any text. */
export const TYPED =
  'input:is(:not([type]),[type=text],[type=search],[type=email],[type=tel],[type=url]),textarea';
const OPENED = '[role=combobox]:not(input,textarea,select)';
const ASSERTIVE = '[aria-live=assertive],[role=alert]';
const MAX_OPTION = 160;

/** Fields to try, those first that say they have choices. */
export function typables(
  max: number,
): readonly { readonly number: number; readonly isOpened: boolean }[] {
  watch();
  const all = [...document.querySelectorAll<HTMLInputElement>(`${TYPED},${OPENED}`)].filter(
    (each) => isSeen(each) && !each.matches(':disabled,[readonly],[aria-disabled=true]'),
  );
  const first = (each: Element): number =>
    each.matches('[role=combobox],[aria-autocomplete],[autocomplete=off]') ? 0 : 1;
  return all
    .sort((a, b) => first(a) - first(b))
    .slice(0, max)
    .map((each) => ({ number: numberOf(each), isOpened: each.matches(OPENED) }));
}

let before: Texts = new Map();
let live: Texts = new Map();
let spoken: ReadonlyMap<Element, string> = new Map();
let interrupting: readonly Element[] = [];
let options: readonly Element[] = [];
let state = '';
let value = '';
const found: Typing[] = [];

/** @returns whether it has the focus now, and is empty. */
export async function focusTyped(number: number): Promise<boolean> {
  const element = elementOf(number);
  if (!element.isConnected || !isSeen(element)) return false;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  (element as HTMLElement).focus();
  await settle(document);
  before = readTexts();
  live = readLive();
  spoken = readAssertive();
  interrupting = [...spoken.keys()];
  options = [];
  return focusedElement() === element && !(element as Partial<HTMLInputElement>).value;
}

function readAssertive(): ReadonlyMap<Element, string> {
  return new Map(
    [...document.querySelectorAll(ASSERTIVE)].map((each) => [each, each.textContent.trim()]),
  );
}

/** After each key: only what spoke at all of them stays. */
export function noteKey(): void {
  const now = readAssertive();
  interrupting = interrupting.filter((each) => {
    const text = now.get(each);
    return !!text && text !== spoken.get(each);
  });
  spoken = now;
}

/** @returns whether there are choices now, and whether something counts along that nobody has said yet. */
export async function noteTyped(
  number: number,
): Promise<{ readonly hasOptions: boolean; readonly isCounting: boolean }> {
  await settle(document);
  const element = elementOf(number);
  options = optionsFor(element);
  return { hasOptions: options.length > 1, isCounting: countersFor(element).length > 0 };
}

/** Things of one kind that appeared side by side and can be chosen. */
function optionsFor(element: Element): readonly Element[] {
  const fresh = [...readTexts().keys()].filter(
    (each) => !before.has(each) && !contains(each, element),
  );
  const old = [...before.keys()];
  const lists = new Set(fresh.flatMap((each) => around(each, old)));
  const isFresh = (each: Element): boolean => fresh.some((other) => contains(each, other));
  for (const list of lists) {
    const items = [...list.children].filter((each) => isSeen(each) && isFresh(each));
    const [first] = items;
    const isAlike = items.every((each) => each.localName === first?.localName);
    if (items.length > 1 && isAlike && items.every((each) => isOption(each, list))) return items;
  }
  return [];
}

/** What is around it and came with it. */
function around(element: Element, old: readonly Element[]): readonly Element[] {
  const all: Element[] = [];
  for (let each = element.parentElement; each; each = each.parentElement) {
    const outer = each;
    all.push(each);
    if (old.some((other) => contains(outer, other))) break;
  }
  return all;
}

function isOption(item: Element, list: Element): boolean {
  if (item.textContent.trim().length > MAX_OPTION) return false;
  const listeners = keptListeners(document);
  const hears = (each: Element): boolean => !!listeners?.has(each, 'click', 'mousedown', 'mouseup');
  const isChosen =
    item.matches('[role=option],a[href],button') || item.querySelector('a[href],button') !== null;
  if (isChosen) return true;
  const isPointed = getComputedStyle(item).cursor === 'pointer';
  return isPointed && (listeners === null || hears(item) || hears(list));
}

/** What is tied to the field is read when somebody comes to it. */
function countersFor(element: Element): readonly Element[] {
  const tied = (element.getAttribute('aria-describedby') ?? '').split(/\s+/).filter(Boolean);
  return silentCounts(before, live).filter(
    (each) => !contains(each, element) && !tied.some((id) => each.closest(`#${CSS.escape(id)}`)),
  );
}

/** Before the arrow keys. */
export function beforeArrows(number: number): void {
  const element = elementOf(number);
  state = readState();
  live = readLive();
  value = (element as Partial<HTMLInputElement>).value ?? '';
}

function readState(): string {
  return options
    .map((each) => [each.className, each.getAttribute('aria-selected'), lookOf(each)].join(' '))
    .join('\n');
}

/** @returns whether nothing happened. */
export async function afterArrow(number: number): Promise<boolean> {
  await settle(document);
  return arrowsOf(elementOf(number)) === 'nothing';
}

function arrowsOf(element: Element): Typing['arrows'] {
  const active = focusedElement();
  const holder = element.closest('[aria-activedescendant]') ?? active;
  const id = holder?.getAttribute('aria-activedescendant') ?? '';
  const isNamed = id !== '' && document.getElementById(id) !== null;
  const now = (element as Partial<HTMLInputElement>).value ?? '';
  if (isNamed || active !== element || now !== value || hasSpoken(live)) return 'told';
  return readState() === state ? 'nothing' : 'looks';
}

export function endTyping(number: number): void {
  const element = elementOf(number);
  const holder = element.closest('[aria-expanded]');
  const ids = ['aria-controls', 'aria-owns'].flatMap((name) =>
    ((holder ?? element).getAttribute(name) ?? '').split(/\s+/).filter(Boolean),
  );
  const controlled = ids.flatMap((id) => document.getElementById(id) ?? []);
  found.push({
    element,
    options,
    isTabbable: options.some((each) =>
      [each, ...each.querySelectorAll('*')].some((inner) => isTabbable(inner, isSeen(inner))),
    ),
    expanded: options.length > 1 ? (holder?.getAttribute('aria-expanded') ?? null) : null,
    isControlled: controlled.some((each) => options[0] && contains(each, options[0])),
    arrows: options.length > 1 ? arrowsOf(element) : 'told',
    interrupting,
    counters: countersFor(element),
  });
}

export function finishTyping(): void {
  measures.typing = found;
}
