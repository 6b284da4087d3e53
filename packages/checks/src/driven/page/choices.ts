/** Changing choices, as far as it happens in the page. */
import type { ContextChange, SilentCount } from '../../contract/measures.ts';
import { contains } from '../../page/tree.ts';
import { settle } from '../../probe/settle.ts';
import { elementOf, measures, numberOf } from './registry.ts';
import { isSeen, wordsOf } from './shown-texts.ts';
import { readLive, readTexts, silentCounts, type Texts } from './spoken.ts';
import { focusedElement, takeDoings, watch } from './watch.ts';

const CHOICE = 'select,input[type=radio],input[type=checkbox]';

/** What is tried: of a group of radio buttons one, of lists those with several entries. */
export function choices(max: number): readonly { readonly number: number; readonly key: string }[] {
  watch();
  const groups = new Set<string>();
  const found = [...document.querySelectorAll<HTMLSelectElement | HTMLInputElement>(CHOICE)];
  return found
    .filter((element) => {
      if (element.matches(':disabled') || !isSeen(element)) return false;
      if (element.localName === 'select') return (element as HTMLSelectElement).options.length > 1;
      const { type, name } = element as HTMLInputElement;
      if (type !== 'radio' || !name) return true;
      const isNew = !groups.has(name);
      groups.add(name);
      return isNew;
    })
    .slice(0, max)
    .map((element) => ({ number: numberOf(element), key: keyOf(element) }));
}

function keyOf(element: HTMLSelectElement | HTMLInputElement): string {
  if (element.localName === 'select') {
    const { selectedIndex, options } = element as HTMLSelectElement;
    return selectedIndex === options.length - 1 ? 'ArrowUp' : 'ArrowDown';
  }
  return (element as HTMLInputElement).type === 'radio' && (element as HTMLInputElement).checked
    ? 'ArrowDown'
    : 'Space';
}

export async function focusChoice(number: number): Promise<boolean> {
  const element = elementOf(number);
  if (!element.isConnected) return false;
  (element as HTMLElement).focus();
  await settle(document);
  takeDoings();
  before = readTexts();
  live = readLive();
  return focusedElement() === element;
}

const found: ContextChange[] = [];
const counts: SilentCount[] = [];
let before: Texts = new Map();
let live: Texts = new Map();

/** Notes what the change set off. @returns whether there was anything. */
export async function noteChange({
  number,
  attempts,
}: {
  readonly number: number;
  readonly attempts: { readonly navigations: number; readonly windows: number };
}): Promise<boolean> {
  await settle(document);
  const element = elementOf(number);
  const { windows, submits } = takeDoings();
  const active = focusedElement();
  const effect = ((): ContextChange['effect'] | null => {
    if (submits > 0) return 'submit';
    if (attempts.navigations > 0) return 'navigation';
    if (windows + attempts.windows > 0) return 'window';
    if (!active) return element.isConnected ? null : 'focus-lost';
    return contains(element, active) || isSameGroup(element, active) ? null : 'focus-moved';
  })();
  if (effect) found.push({ element, cause: 'change', effect });
  for (const message of silentCounts(before, live)) {
    counts.push({ trigger: element, message, text: wordsOf(message) });
  }
  return effect !== null;
}

function isSameGroup(a: Element, b: Element): boolean {
  const name = a.getAttribute('name');
  return name !== null && name === b.getAttribute('name');
}

export function finishChanges(): void {
  measures.changes = found;
  measures.counts = counts;
}
