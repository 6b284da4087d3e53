/** What appears under the pointer. */
import type { HoverContent } from '../../contract/measures.ts';
import { keptListeners } from '../../early/kept-listeners.ts';
import { readStyleRules } from '../../page/css-rules.ts';
import { isFocusable } from '../../page/focusable.ts';
import { rootsOf } from '../../page/tree.ts';
import { settle } from '../../probe/settle.ts';
import { elementOf, measures, numberOf } from './registry.ts';
import { isSeen, outermost, shownTexts, wordsOf } from './shown-texts.ts';

const OVER = ['mouseenter', 'mouseover', 'pointerenter', 'pointerover'];
const MARKED =
  '[data-tooltip],[data-tip],[data-original-title],[data-toggle=tooltip],[data-bs-toggle=tooltip],[data-toggle=popover],[data-bs-toggle=popover],[interestfor],[aria-haspopup=true],[aria-haspopup=menu],[class*=tooltip i],[class*=has-tip i],[class*=dropdown i],nav li:has(ul)';
/** Properties that can bring something up. */
const SHOWS =
  /^(?:display|visibility|opacity|clip|clip-path|transform|translate|left|top|right|bottom|(?:max-)?(?:height|width)|content|margin.*|pointer-events)$/;

/** Elements that something may appear at; those that a style sheet names come first. */
export function hoverTriggers(max: number): readonly number[] {
  const found = [...byStyle(), ...byListener(), ...document.querySelectorAll(MARKED)];
  const seen = [...new Set(found)].filter(
    (each) => isSeen(each) && !/^(?:html|body)$/.test(each.localName),
  );
  return seen.slice(0, max).map(numberOf);
}

/** Where a rule shows something else than what the pointer is over. */
function byStyle(): readonly Element[] {
  const roots = rootsOf(document);
  const found: Element[] = [];
  for (const { selector, style } of readStyleRules(document, roots)) {
    if (!selector.includes(':hover') || ![...style].some((name) => SHOWS.test(name))) continue;
    for (const part of selector.split(/,(?![^(]*\))/)) {
      const at = /^(.*?):hover(?:[:.#[][^\s>+~]*)?\s*[\s>+~]\s*\S/.exec(part);
      if (!at) continue;
      for (const root of roots) found.push(...matching(root, at[1]?.trim() || '*'));
    }
  }
  return found;
}

function matching(root: ParentNode, selector: string): readonly Element[] {
  try {
    return [...root.querySelectorAll(selector)].slice(0, 20);
  } catch {
    return [];
  }
}

function byListener(): readonly Element[] {
  const listeners = keptListeners(document);
  if (!listeners) return [];
  return OVER.flatMap((type) => listeners.targets(type)).filter(
    (target): target is Element => (target as Partial<Element>).nodeType === 1,
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

let before: ReadonlySet<Element> = new Set();
const found: HoverContent[] = [];

/** Brings a trigger into view. @returns where the pointer meets it; `null` if it never does. */
export async function hoverPoint(number: number): Promise<Point | null> {
  const element = elementOf(number);
  if (!isSeen(element)) return null;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  await settle(document);
  before = shownTexts();
  return pointIn(element);
}

function pointIn(element: Element): Point | null {
  const [rect] = element.getClientRects();
  if (!rect) return null;
  for (const [x, y] of [
    [0.5, 0.5],
    [0.15, 0.5],
    [0.85, 0.5],
    [0.5, 0.15],
  ] as const) {
    const point = { x: rect.left + rect.width * x, y: rect.top + rect.height * y };
    const root = element.getRootNode() as Document | ShadowRoot;
    const top = root.elementFromPoint(point.x, point.y);
    if (top && (top === element || element.contains(top))) return point;
  }
  return null;
}

/** Something that appeared since `hoverPoint`. */
export interface Appeared {
  readonly content: number;
  /** Where to move the pointer onto it. */
  readonly point: Point;
  readonly text: string;
  readonly coversOthers: boolean;
}

export async function whatAppeared(trigger: number): Promise<Appeared | null> {
  await settle(document);
  const element = elementOf(trigger);
  const fresh = [...shownTexts()].filter((each) => !before.has(each) && !each.contains(element));
  const [first] = outermost(fresh);
  if (!first) return null;
  const content = boxAround(first, element);
  const { left, top, width, height } = content.getBoundingClientRect();
  const text = wordsOf(content);
  // A picture that changes, or an arrow that is drawn, is no content of its own.
  if (text.length < 2) return null;
  return {
    content: numberOf(content),
    point: { x: left + width / 2, y: top + height / 2 },
    text,
    coversOthers: coversOthers(content, element),
  };
}

/** From the words that appeared out to the box that is placed. */
function boxAround(first: Element, trigger: Element): Element {
  let box = first;
  for (let level = 0; level < 4; level++) {
    const parent = box.parentElement;
    const isPlaced = /absolute|fixed/.test(getComputedStyle(box).position);
    if (isPlaced || !parent || parent === document.body || parent.contains(trigger)) return box;
    if ([...before].some((old) => parent.contains(old))) return box;
    box = parent;
  }
  return box;
}

function coversOthers(content: Element, trigger: Element): boolean {
  const own = content.getBoundingClientRect();
  return [...before].some((other) => {
    if (!isSeen(other) || content.contains(other) || trigger.contains(other)) return false;
    const rect = other.getBoundingClientRect();
    const x = Math.min(own.right, rect.right) - Math.max(own.left, rect.left);
    const y = Math.min(own.bottom, rect.bottom) - Math.max(own.top, rect.top);
    return x > 4 && y > 4 && !other.contains(content);
  });
}

export async function isStillSeen(number: number): Promise<boolean> {
  await settle(document);
  return isSeen(elementOf(number));
}

/** Gives the focus to the trigger, to what is in it or to what it labels. @returns whether that shows the content. */
export async function focusShows({
  trigger,
  content,
}: {
  readonly trigger: number;
  readonly content: number;
}): Promise<boolean> {
  const element = elementOf(trigger);
  const label = element.closest('label');
  const controls = [
    element,
    ...element.querySelectorAll('*'),
    label?.control,
    element.parentElement,
  ];
  const isControl = (each: Element | null | undefined): each is Element =>
    !!each && isFocusable(each, isSeen(each));
  const shows = elementOf(content);
  for (const each of controls.filter(isControl).slice(0, 3)) {
    (each as Partial<HTMLElement>).focus?.();
    await settle(document);
    const isThere = isSeen(shows);
    if (isThere) return true;
  }
  return false;
}

export function leaveFocus(): void {
  (document.activeElement as Partial<HTMLElement> | null)?.blur?.();
}

export function noteHover(
  trigger: number,
  content: number,
  facts: Omit<HoverContent, 'trigger' | 'content'>,
): void {
  found.push({ trigger: elementOf(trigger), content: elementOf(content), ...facts });
}

export function finishHover(): void {
  measures.hover = found;
}
