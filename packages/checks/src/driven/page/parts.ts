/** Opening what a page keeps closed and people open every day. */
import { after, settle } from '../../probe/settle.ts';
import { mayBePressed } from './pressable.ts';
import { elementOf, measures, numberOf } from './registry.ts';
import { isSeen } from './shown-texts.ts';

const MAX_DETAILS = 6;
const MAX_TABS = 4;
/** Some set the state after the part has come in. */
const STATE_MS = 150;

let opened: readonly HTMLDetailsElement[] = [];
const tried = new Set<Element>();
const stale: Element[] = [];

/** @returns the numbers of those that were closed and now are open. */
export async function openDetails(): Promise<readonly number[]> {
  opened = [...document.querySelectorAll('details')]
    .filter((each) => !each.open && isSeen(each))
    .slice(0, MAX_DETAILS);
  for (const each of opened) each.open = true;
  await settle(document);
  return opened.map(numberOf);
}

export function closeDetails(): void {
  for (const each of opened) each.open = false;
  opened = [];
}

/** Tabs that are not chosen and were not tried yet. */
export function closedTabs(): readonly number[] {
  return [...document.querySelectorAll('[role=tab][aria-selected=false]')]
    .filter((each) => !tried.has(each) && mayBePressed(each))
    .slice(0, Math.max(0, MAX_TABS - tried.size))
    .map(numberOf);
}

/** @returns the number of the panel that it opened, if there is one. */
export async function openTab(number: number): Promise<number | null> {
  const tab = elementOf(number);
  tried.add(tab);
  const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
  const wasOpen = panel !== null && isSeen(panel);
  (tab as HTMLElement).click();
  await settle(document);
  await after(STATE_MS);
  const isOpen = panel !== null && isSeen(panel);
  if (isOpen && !wasOpen && tab.getAttribute('aria-selected') === 'false') stale.push(tab);
  measures.staleTabs = stale;
  return isOpen ? numberOf(panel) : null;
}
