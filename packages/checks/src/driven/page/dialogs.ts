/** Opening what looks like a dialog, as far as it happens in the page. */
import type { DialogWalk } from '../../contract/measures.ts';
import { contains, parentAround } from '../../page/tree.ts';
import { after, settle } from '../../probe/settle.ts';
import { DIALOG, focusToPress, isSkipLink, mayBePressed, PRESSED } from './pressable.ts';
import { elementOf, measures, numberOf } from './registry.ts';
import { isSeen, shownTexts, wordsOf } from './shown-texts.ts';
import { tabbables } from './walk.ts';
import { focusedElement } from './watch.ts';

const DECLARED =
  '[aria-haspopup=dialog],[data-toggle=modal],[data-bs-toggle=modal],[command=show-modal],[data-micromodal-trigger],[data-fancybox],[data-reveal-id],[data-modal],[data-dialog],[rel~=modal],[rel~=lightbox]';
const NAMED = /modal|dialog|lightbox|pop-?up|overlay/i;

/** These open something else, or hold a state. */
const OTHER =
  '[aria-expanded],[aria-pressed],[aria-haspopup=menu],[aria-haspopup=true],[aria-haspopup=listbox],[role=tab],[role=menuitem],[role=switch],summary,[type=submit],[type=reset],[disabled],[aria-disabled=true]';
/** Boxes that open and are no dialogs. */
const NO_DIALOG =
  '[role=tooltip],[role=menu],[role=listbox],[role=alert],[role=status],[role=tree],[role=grid],[aria-live=polite],[aria-live=assertive],nav,header nav,select,datalist';
const MIN_WORDS = 10;

/** Elements that may open a dialog; those that say so come first. Always in the same order. */
export function dialogOpeners(max: number): readonly number[] {
  const declared = [...document.querySelectorAll(DECLARED)];
  const pressed = [...document.querySelectorAll(PRESSED)].filter(
    (each) => !each.matches(OTHER) && !each.closest('form') && !isSkipLink(each),
  );
  const named = pressed.filter((each) =>
    NAMED.test(`${each.className} ${each.id} ${wordsOf(each)}`),
  );
  const all = [...new Set([...declared, ...named, ...pressed])];
  return all.filter(mayBePressed).slice(0, max).map(numberOf);
}

let texts: ReadonlySet<Element> = new Set();
let dialogsBefore: ReadonlySet<Element> = new Set();

/** Gives the focus to the opener. @returns where to click it if it cannot have the focus. */
export async function focusOpener(number: number): Promise<{ x: number; y: number } | null> {
  const point = await focusToPress(elementOf(number));
  texts = shownTexts();
  dialogsBefore = new Set([...document.querySelectorAll(DIALOG)].filter(isSeen));
  return point;
}

export interface Opened {
  readonly dialog: number;
  readonly stops: number;
  readonly movesFocus: boolean;
}

/** The dialog that opened, once the page has had its time to give it the focus. */
export async function findOpened(opener: number, maxMs: number): Promise<Opened | null> {
  await settle(document);
  const dialog = await within(maxMs / 2, () => newDialog(elementOf(opener)));
  if (!dialog) return null;
  const hasFocus = (): boolean => holdsFocus(dialog);
  const movesFocus = (await within(maxMs, () => hasFocus() || null)) ?? false;
  const stops = tabbables().filter((each) => contains(dialog, each)).length;
  return { dialog: numberOf(dialog), stops, movesFocus };
}

/** Whether anything at all is shown that was not before, or the other way round. */
export function isChanged(): boolean {
  const now = shownTexts();
  return now.size !== texts.size || [...now].some((each) => !texts.has(each));
}

async function within<T>(ms: number, read: () => T | null): Promise<T | null> {
  const endsAt = performance.now() + ms;
  for (;;) {
    const value = read();
    if (value !== null || performance.now() > endsAt) return value;
    await after(50);
  }
}

function newDialog(opener: Element): Element | null {
  const declared = [...document.querySelectorAll(DIALOG)].filter(
    (each) => isSeen(each) && !dialogsBefore.has(each) && !each.matches('[role=tooltip]'),
  );
  if (declared[0]) return declared[0];
  const fresh = [...shownTexts()].filter((each) => !texts.has(each));
  for (const each of fresh) {
    const box = overlayAround(each);
    if (box && !contains(box, opener) && isLikeDialog(box)) return box;
  }
  return null;
}

/** The outermost box around it that floats and holds nothing that was there before. */
function overlayAround(element: Element): Element | null {
  let found: Element | null = null;
  const old = [...texts];
  for (
    let each: Element | null = element;
    each && each !== document.body;
    each = parentAround(each)
  ) {
    const around = each;
    if (old.some((other) => other !== around && contains(around, other))) break;
    if (/fixed|absolute/.test(getComputedStyle(each).position)) found = each;
  }
  return found && isBackdropOf(found) ? innerBox(found, element) : found;
}

function isBackdropOf(box: Element): boolean {
  const { width, height } = box.getBoundingClientRect();
  return width >= innerWidth * 0.95 && height >= innerHeight * 0.95;
}

/** In a layer over the whole window, the box with the words. */
function innerBox(layer: Element, element: Element): Element {
  let box = element;
  for (let each: Element | null = element; each && each !== layer; each = parentAround(each)) {
    box = each;
  }
  return box;
}

function isLikeDialog(box: Element): boolean {
  const { width, height } = box.getBoundingClientRect();
  const isLarge = width >= 150 && height >= 50 && wordsOf(box).length >= MIN_WORDS;
  if (
    !isLarge ||
    box.matches(NO_DIALOG) ||
    box.closest(NO_DIALOG) ||
    box.querySelector(NO_DIALOG)
  ) {
    return false;
  }
  const isFixed = getComputedStyle(box).position === 'fixed' || isUnderBackdrop(box);
  const closes = /close|dismiss|cerrar|fermer|schlie|^[x×✕✖]$/i;
  const hasClose = [...box.querySelectorAll('a,button,span,i,[role=button]')].some((each) =>
    [
      wordsOf(each),
      each.className,
      each.getAttribute('aria-label'),
      each.getAttribute('title'),
    ].some((text) => typeof text === 'string' && closes.test(text.trim())),
  );
  return isFixed || hasClose;
}

/** In each corner of the window lies something new that stays in place. */
function isUnderBackdrop(dialog: Element): boolean {
  const corners = [
    [4, 4],
    [innerWidth - 5, 4],
    [4, innerHeight - 5],
    [innerWidth - 5, innerHeight - 5],
  ] as const;
  return corners.every(([x, y]) => {
    const top = document.elementFromPoint(x, y);
    if (!top || contains(dialog, top)) return top !== null;
    return [top, parentAround(top)].some(
      (each) => each !== null && getComputedStyle(each).position === 'fixed' && !texts.has(each),
    );
  });
}

export function holdsFocus(dialog: Element): boolean {
  const active = focusedElement();
  return active !== null && contains(dialog, active);
}

/** Where the focus is: in the dialog, outside of it, or at the page as a whole. */
export async function whereIsFocus(number: number): Promise<'in' | 'out' | 'page'> {
  await settle(document);
  if (!focusedElement()) return 'page';
  return holdsFocus(elementOf(number)) ? 'in' : 'out';
}

export function focusInside(number: number): void {
  const dialog = elementOf(number);
  const first = tabbables().find((each) => contains(dialog, each));
  (first as Partial<HTMLElement> | undefined)?.focus?.();
}

export function isGone(number: number): boolean {
  return !isSeen(elementOf(number));
}

export function hasFocusBack(number: number): boolean {
  const opener = elementOf(number);
  const active = focusedElement();
  return active !== null && (contains(opener, active) || contains(active, opener));
}

/** Whether the rest of the page is out of reach by its markup, or lies under a layer. */
export function isModal(number: number): boolean {
  const dialog = elementOf(number);
  return (
    dialog.matches(':modal,[aria-modal=true]') ||
    dialog.querySelector(':modal,[aria-modal=true]') !== null ||
    dialog.closest('[aria-modal=true]') !== null ||
    isUnderBackdrop(dialog)
  );
}

export function noteDialog(
  opener: number,
  dialog: number,
  facts: Omit<DialogWalk, 'opener' | 'dialog' | 'hasRole'>,
): void {
  const element = elementOf(dialog);
  // By now it may have been closed: a `dialog` then has no attribute that says it was open.
  const named = `dialog,${DIALOG}`;
  const hasRole = !!element.closest(named) || element.querySelector(named) !== null;
  measures.dialogs = [{ opener: elementOf(opener), dialog: element, hasRole, ...facts }];
}

export function noDialogs(): void {
  measures.dialogs = [];
}
