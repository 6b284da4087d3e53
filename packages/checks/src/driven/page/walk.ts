import { reachableDocuments } from '@handrail/locator';
/** Pressing Tab through a page, as far as it happens inside of it. */
import type { ContextChange, FocusStop, ShortMessage } from '../../contract/measures.ts';
import { isTabbable } from '../../page/focusable.ts';
import { contains, rootsOf } from '../../page/tree.ts';
import { coverageOf, type Coverage } from '../../probe/coverage.ts';
import { after, settle } from '../../probe/settle.ts';
import { elementOf, measures, numberOf } from './registry.ts';
import { isSeen, outermost, shownTexts, wordsOf } from './shown-texts.ts';
import { focusedElement, takeDoings, watch } from './watch.ts';

const CONTROL = 'a[href],button,input,select,textarea,summary';
const MIN_MESSAGE = 10;
/** Scrolling that is animated may take this long. */
const MAX_SCROLL_MS = 800;

let texts: ReadonlySet<Element> = new Set();
let expected: readonly Element[] = [];
const coverage = new Map<Element, Coverage>();
const messages: ShortMessage[] = [];
const changes: ContextChange[] = [];

export async function startWalk(): Promise<void> {
  watch();
  (focusedElement() as Partial<HTMLElement> | null)?.blur?.();
  scrollTo(0, 0);
  await settle(document);
  takeDoings();
  texts = shownTexts();
  expected = tabbables();
}

/** Where a press of Tab led to. */
export interface Arrival {
  /** `null`: the page as a whole, between the last element and the first. */
  readonly at: number | null;
  /** How often Tab may go on inside the element. */
  readonly innerStops: number;
  /** Numbers of texts that appeared. */
  readonly appeared: readonly number[];
}

export async function arrive(): Promise<Arrival> {
  await settle(document);
  await scrolled();
  const element = focusedElement();
  noteChanges(element);
  if (!element) return { at: null, innerStops: 1, appeared: [] };
  noteCoverage(element);
  const now = shownTexts();
  const appeared = outermost(
    [...now].filter((each) => !texts.has(each) && !contains(element, each)),
  ).filter((each) => wordsOf(each).length >= MIN_MESSAGE);
  texts = now;
  return {
    at: numberOf(element),
    innerStops: innerStopsOf(element),
    appeared: appeared.map(numberOf),
  };
}

/** On the way back other things lie above: what sticks at the top hides what comes in from there. */
export async function arriveBack(): Promise<boolean> {
  await settle(document);
  await scrolled();
  const element = focusedElement();
  if (element) noteCoverage(element);
  takeDoings();
  return element !== null;
}

function noteCoverage(element: Element): void {
  const now = coverageOf(element);
  const before = coverage.get(element);
  if (!before || now.covered > before.covered) coverage.set(element, now);
}

/** What the browser says that the page tried to do when the focus came to an element. */
export function noteAttempts(
  number: number | null,
  { navigations, windows }: { readonly navigations: number; readonly windows: number },
): void {
  if (number === null) return;
  const element = elementOf(number);
  if (navigations > 0) changes.push({ element, cause: 'focus', effect: 'navigation' });
  if (windows > 0) changes.push({ element, cause: 'focus', effect: 'window' });
}

function noteChanges(element: Element | null): void {
  const { focused, windows, submits } = takeDoings();
  const first = focused[0] === undefined ? null : elementOf(focused[0]);
  if (!first) return;
  const add = (effect: ContextChange['effect']): void =>
    void changes.push({ element: first, cause: 'focus', effect });
  if (windows > 0) add('window');
  if (submits > 0) add('submit');
  if (!first.matches(CONTROL) || !isSeen(first)) return;
  if (!element) add('focus-lost');
  else if (!contains(first, element) && !contains(element, first)) add('focus-moved');
}

/** Waits while texts that just appeared are there and the focus stays; notes those that go by themselves. */
export async function watchMessages(numbers: readonly number[], maxMs: number): Promise<void> {
  const trigger = focusedElement();
  if (!trigger) return;
  const startedAt = performance.now();
  const left = new Map(numbers.map((each) => [elementOf(each), wordsOf(elementOf(each))]));
  while (left.size > 0 && performance.now() - startedAt < maxMs) {
    await after(50);
    if (focusedElement() !== trigger) return;
    for (const [message, text] of left) {
      if (isSeen(message)) continue;
      left.delete(message);
      // Tab may come by again, and a message at the same place is the same problem.
      if (messages.some((each) => each.trigger === trigger && each.message === message)) continue;
      messages.push({ trigger, message, text, shownMs: Math.round(performance.now() - startedAt) });
    }
  }
  texts = shownTexts();
}

/** Focuses what comes after an element that Tab did not leave. @returns whether there is such. */
export function skipPast(number: number): boolean {
  const trap = elementOf(number);
  const all = tabbables();
  const next = all.find(
    (each) =>
      !contains(trap, each) &&
      trap.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  if (!next) return false;
  (next as Partial<HTMLElement>).focus?.();
  return focusedElement() === next;
}

/** The smallest element around several. */
export function around(numbers: readonly number[]): number {
  const [first, ...others] = numbers.map(elementOf);
  let outer: Element | null = first ?? null;
  while (outer && !others.every((each) => outer && contains(outer, each))) {
    outer = outer.parentElement;
  }
  return numberOf(outer ?? document.body);
}

/** A dialog holds the focus on purpose while it is open. */
export function isInDialog(number: number): boolean {
  const element = elementOf(number);
  return !!element.closest('dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]');
}

function innerStopsOf(element: Element): number {
  const { localName } = element;
  if (/^(?:iframe|object|embed|frame)$/.test(localName)) return 40;
  if (/^(?:video|audio)$/.test(localName)) return 20;
  if (localName.includes('-') && !element.shadowRoot) return 40;
  return element.matches('[type^=date],[type=time],[type=month],[type=week]') ? 10 : 3;
}

export function tabbables(): readonly Element[] {
  return reachableDocuments(document).flatMap((each) =>
    rootsOf(each).flatMap((root) =>
      [...root.querySelectorAll('*')].filter((element) => isTabbable(element, isSeen(element))),
    ),
  );
}

async function scrolled(): Promise<void> {
  const startedAt = performance.now();
  let last = NaN;
  while (scrollY !== last && performance.now() - startedAt < MAX_SCROLL_MS) {
    last = scrollY;
    await after(last === 0 ? 0 : 30);
  }
}

/** What pictures told of an element; see `FocusStop`. */
export type Shot = Pick<
  FocusStop,
  'changedPixels' | 'strongPixels' | 'isMovedOnly' | 'contrast' | 'hasStyleChange'
>;

export function finishWalk(walk: {
  readonly stops: readonly (readonly [number, Shot])[];
  readonly traps: readonly number[];
  readonly isWhole: boolean;
}): void {
  const stops = walk.stops.flatMap(([number, shot]): FocusStop[] => {
    const element = elementOf(number);
    const place = coverage.get(element);
    return place ? [{ element, ...place, ...shot }] : [];
  });
  const traps = walk.traps.map(elementOf);
  const now = new Set(tabbables());
  // On the way back it may be reached; who goes on never gets there.
  const reached = new Set(walk.stops.map(([number]) => elementOf(number)));
  const unreached = expected.filter((element) => now.has(element) && !reached.has(element));
  measures.focus = { stops, traps, isWhole: walk.isWhole, messages, unreached, changes };
}
