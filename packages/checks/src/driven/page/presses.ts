/** Pressing buttons to see what they show, as far as it happens in the page. */
import type { Press } from '../../contract/measures.ts';
import { ownText } from '../../page/text.ts';
import { contains } from '../../probe/coverage.ts';
import { settle } from '../../probe/settle.ts';
import { DIALOG, focusToPress, isSkipLink, mayBePressed, PRESSED } from './pressable.ts';
import { elementOf, measures, numberOf } from './registry.ts';
import { isSeen, outermost, shownTexts, wordsOf } from './shown-texts.ts';
import { focusedElement } from './watch.ts';

/** These have ways of their own, which other rules know. */
const OTHER = '[role=tab],[role=menuitem],[type=reset],[disabled],[aria-disabled=true]';
const LIVE =
  '[role=alert],[role=status],[role=log],[role=timer],[aria-live]:not([aria-live=off]),output';
const STATES = [
  'aria-expanded',
  'aria-pressed',
  'aria-checked',
  'aria-selected',
  'aria-haspopup',
  'aria-label',
  'title',
];

export function pressables(max: number): readonly number[] {
  return [...document.querySelectorAll(PRESSED)]
    .filter((each) => !each.matches(OTHER) && !isSkipLink(each) && mayBePressed(each))
    .slice(0, max)
    .map(numberOf);
}

type Texts = ReadonlyMap<Element, string>;
let before: Texts = new Map();
let live: ReadonlySet<Element> = new Set();
let tellsBefore = '';
let found: Press[] = [];

/** @returns where to click it if it cannot have the focus. */
export async function beforePress(number: number): Promise<{ x: number; y: number } | null> {
  const element = elementOf(number);
  const point = await focusToPress(element);
  before = readTexts();
  live = new Set(document.querySelectorAll(LIVE));
  tellsBefore = tellingOf(element);
  return point;
}

/** For a second press. */
export function pressPoint(number: number): Promise<{ x: number; y: number } | null> {
  return focusToPress(elementOf(number));
}

/** Notes what is shown now and was not. @returns whether there is anything, and whether all is as before. */
export async function afterPress(
  number: number,
): Promise<{ readonly isShown: boolean; readonly isSame: boolean }> {
  await settle(document);
  const element = elementOf(number);
  const now = readTexts();
  const fresh = [...now]
    .filter(([each, text]) => before.get(each) !== text && !contains(element, each))
    .map(([each]) => each);
  const isSame = fresh.length === 0 && before.size === now.size;
  const shown = outermost(fresh);
  if (shown.length === 0 || shown.some(isInDialog)) return { isShown: false, isSame };
  found.push({
    element,
    shown,
    text: shown.map(wordsOf).join(' ').trim().slice(0, 200),
    isSaid: shown.some(isSaid),
    tellsState: tellsBefore !== tellingOf(element),
    isToggle: false,
  });
  return { isShown: true, isSame: false };
}

/** After a second press: whether what the first one showed is gone. */
export async function afterSecondPress(): Promise<boolean> {
  await settle(document);
  const press = found.at(-1);
  const isToggle = press?.shown.every((each) => !isSeen(each)) ?? false;
  if (press) found[found.length - 1] = { ...press, isToggle };
  return isToggle;
}

/** Takes the notes over for the rules. */
export function finishPresses(): void {
  measures.presses = found;
  found = [];
}

function readTexts(): Texts {
  return new Map([...shownTexts()].map((each) => [each, ownText(each)]));
}

function tellingOf(element: Element): string {
  const inside = [...element.querySelectorAll('img')].map((image) => image.alt);
  const states = STATES.map((name) => element.getAttribute(name) ?? '');
  return [wordsOf(element), ...inside, ...states].join('|');
}

function isInDialog(element: Element): boolean {
  return element.closest(DIALOG) !== null;
}

/** Regions that speak have to be there before; an alert speaks when it comes. */
function isSaid(element: Element): boolean {
  const active = focusedElement();
  if (active && contains(element, active)) return true;
  const region = element.closest(LIVE) ?? element.querySelector(LIVE);
  return region !== null && (live.has(region) || region.matches('[role=alert],output'));
}
