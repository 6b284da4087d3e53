/** Pressing buttons to see what they show, as far as it happens in the page. */
import type { Press } from '../../contract/measures.ts';
import { contains, parentAround } from '../../page/tree.ts';
import { keptListeners } from '../../early/kept-listeners.ts';
import { settle } from '../../probe/settle.ts';
import { DIALOG, focusToPress, isSkipLink, mayBePressed, PRESSED } from './pressable.ts';
import { lookOf } from './looks.ts';
import { changesOf, rememberPage, staleImages } from './page-state.ts';
import { elementOf, measures, numberOf } from './registry.ts';
import { isSeen, outermost, wordsOf } from './shown-texts.ts';
import { closestShown, hasSpoken, isSaid, readLive, readTexts, type Texts } from './spoken.ts';

/** These have ways of their own, which other rules know. */
const OTHER = '[role=tab],[role=menuitem],[type=reset],[disabled],[aria-disabled=true]';
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
  const listeners = keptListeners(document);
  // A link that a script listens to may change the page in place of leading to another.
  const routes = [...document.querySelectorAll('a[href]')].filter(
    (each) => !each.matches(PRESSED) && listeners?.has(each, 'click'),
  );
  return [...document.querySelectorAll(PRESSED), ...routes]
    .filter((each) => !each.matches(OTHER) && !isSkipLink(each) && mayBePressed(each))
    .slice(0, max)
    .map(numberOf);
}

/** Of one press. */
const MAX_PARTS = 2;
let before: Texts = new Map();
/** Regions that speak, and what they hold. */
let live: Texts = new Map();
let isReplacing = false;
let tellsBefore = '';
let hadNewLook = false;
let lookBefore: Look = { own: '', classes: new Map() };
let found: Press[] = [];

/** @returns where to click it if it cannot have the focus. */
export async function beforePress(number: number): Promise<{ x: number; y: number } | null> {
  const element = elementOf(number);
  const point = await focusToPress(element);
  before = readTexts();
  live = readLive();
  tellsBefore = tellingOf(element);
  lookBefore = readLook(element);
  rememberPage();
  return point;
}

/** For a second press. */
export function pressPoint(number: number): Promise<{ x: number; y: number } | null> {
  return focusToPress(elementOf(number));
}

/**
 * Notes what is shown now and was not. @returns whether there is anything that a second press may take
 * away, and whether all is as before.
 */
export async function afterPress(number: number): Promise<{
  readonly isShown: boolean;
  readonly isSame: boolean;
  /** Numbers of what appeared. */
  readonly parts: readonly number[];
}> {
  await settle(document);
  const element = elementOf(number);
  const now = readTexts();
  const fresh = freshIn(now, element);
  const stale = staleImages();
  const isSame = fresh.length === 0 && before.size === now.size && stale.length === 0;
  const shown = outermost(fresh);
  const look = hasNewLook(element);
  hadNewLook = look;
  if (shown.some(isInDialog) || (shown.length + stale.length === 0 && !look)) {
    return { isShown: false, isSame, parts: [] };
  }
  isReplacing = hasLost(now, element);
  found.push({
    element,
    shown,
    text: shown.map(wordsOf).join(' ').trim().slice(0, 200),
    isSaid: shown.some((each) => isSaid(each, live)) || hasSpoken(live),
    tellsState: tellsBefore !== tellingOf(element),
    isTakenBack: false,
    isToggle: false,
    look: look && isChosen(element) ? 'chosen' : 'same',
    ...changesOf(element),
    stale,
  });
  // A page may have put another button in its place.
  const parts = shown.slice(0, MAX_PARTS).map((each) => numberOf(partAround(each)));
  return { isShown: isSeen(element) && (look || shown.length > 0), isSame: false, parts };
}

/** The outermost box around it that was not shown before. */
function partAround(element: Element): Element {
  let part = element;
  const old = [...before.keys()];
  for (let each = parentAround(element); each; each = parentAround(each)) {
    const around = each;
    if (each === document.body || old.some((other) => contains(around, other))) break;
    part = each;
  }
  return part;
}

/** After a second press: whether all is as it was before the first one. */
export async function afterSecondPress(): Promise<boolean> {
  await settle(document);
  const press = found.at(-1);
  if (!press) return false;
  const { element, shown } = press;
  const now = readTexts();
  const isAsBefore = freshIn(now, element).length === 0 && !hasLost(now, element);
  const isTakenBack = shown.length > 0 && shown.every((each) => !isSeen(each));
  const isToggle = isTakenBack && isAsBefore && !isReplacing;
  const isLookBack = press.look === 'same' && hadNewLook && !hasNewLook(element);
  const look = isLookBack ? 'toggled' : press.look;
  found[found.length - 1] = { ...press, isTakenBack, isToggle, look };
  return isAsBefore;
}

/** Takes the notes over for the rules. */
export function finishPresses(): void {
  measures.presses = found;
  found = [];
}

/** What came or changed, outside the button. */
function freshIn(now: Texts, button: Element): readonly Element[] {
  return [...now]
    .filter(([each, text]) => before.get(each) !== text && !contains(button, each))
    .map(([each]) => each);
}

/** Whether anything went away, outside the button. */
function hasLost(now: Texts, button: Element): boolean {
  return [...before.keys()].some((each) => !now.has(each) && !contains(button, each));
}

interface Look {
  readonly own: string;
  /** Of all that can be pressed. */
  readonly classes: ReadonlyMap<Element, readonly string[]>;
}

function readLook(element: Element): Look {
  const all = [...document.querySelectorAll(PRESSED)];
  return {
    own: lookOf(element),
    classes: new Map(all.map((each) => [each, [...each.classList]])),
  };
}

/** By a class that it got or lost, and for the eye. */
function hasNewLook(element: Element): boolean {
  if (!element.isConnected || !isSeen(element)) return false;
  const was = lookBefore.classes.get(element)?.join(' ') ?? '';
  return was !== [...element.classList].join(' ') && lookOf(element) !== lookBefore.own;
}

/** It got a class that another one of its kind gave up. */
function isChosen(element: Element): boolean {
  const was = lookBefore.classes.get(element) ?? [];
  const got = [...element.classList].filter((name) => !was.includes(name));
  return [...lookBefore.classes].some(
    ([other, had]) =>
      other !== element &&
      other.localName === element.localName &&
      got.some((name) => had.includes(name) && !other.classList.contains(name)),
  );
}

function tellingOf(element: Element): string {
  const inside = [...element.querySelectorAll('img')].map((image) => image.alt);
  const states = STATES.map((name) => element.getAttribute(name) ?? '');
  return [wordsOf(element), ...inside, ...states].join('|');
}

function isInDialog(element: Element): boolean {
  return closestShown(element, DIALOG) !== null;
}
