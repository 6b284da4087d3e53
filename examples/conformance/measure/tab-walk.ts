import { sendKeys } from '@web/test-runner-commands';
import type { Opened } from '../states/state.ts';
import { describeElement, elementsIn, focused, tabStopsIn } from './parts.ts';

export interface TabWalk {
  /** What Tab stopped at, in that order; a field with parts counts once. */
  readonly visited: readonly string[];
  /** What it should stop at: everything of ours, in the order of the page. */
  readonly wanted: readonly string[];
  /** Stops that do not show that they have the focus. */
  readonly unseen: readonly string[];
  /** Stops from which the eye has to jump back. */
  readonly jumps: readonly string[];
  /** Whether Tab leads out at the end, and Shift+Tab at the beginning; null if it cannot be pressed. */
  readonly leaves: { readonly forwards: boolean; readonly backwards: boolean | null };
}

/** Presses Tab through what is ours, from just before it until it is left. */
export async function walkByTab({ hosts }: Opened, { isModal = false } = {}): Promise<TabWalk> {
  const stops = tabStopsIn(hosts);
  // Some states begin with the focus at a control.
  if (!isModal) focused()?.blur();
  for (const each of elementsIn(hosts)) each.scrollTop = 0;
  const places = stops.map((each) => each.getBoundingClientRect());
  const plain = new Map(stops.map((each) => [each, looksOf(each)]));
  const ends = addEnds(hosts);
  try {
    if (!isModal) ends.before.focus();
    const path = await pressTab(hosts, isModal ? stops.length : stops.length * 2 + 16);
    // Without parts of the browser's own making: regions that scroll.
    const visited = path.stops.filter((each) => plain.has(each));
    const first = visited[0];
    first?.focus();
    // Firefox stops at a card that scrolls, before the first control in it.
    const isBack = (await pressShiftTab()) && (!isOurs(hosts) || (await pressShiftTab()));
    return {
      wanted: stops.map(describeElement),
      visited: visited.map(describeElement),
      unseen: visited
        .filter((each) => path.looks.get(each) === plain.get(each))
        .map(describeElement),
      jumps: jumpsIn(stops, places),
      leaves: { forwards: path.isLeft, backwards: isBack ? !isOurs(hosts) : null },
    };
  } finally {
    await returnToPage();
    ends.before.remove();
    ends.after.remove();
  }
}

/** Where Tab has gone on to the browser's own window, Firefox shows no focus in the page any more. */
async function returnToPage(): Promise<void> {
  for (let presses = 0; presses < 20 && !document.hasFocus(); presses += 1)
    await sendKeys({ press: 'Tab' });
}

/** WebKitGTK's driver holds no key down. */
async function pressShiftTab(): Promise<boolean> {
  const isHeld = await sendKeys({ down: 'Shift' }).then(
    () => true,
    () => false,
  );
  if (!isHeld) return false;
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
  return true;
}

function addEnds(hosts: readonly HTMLElement[]): { before: HTMLElement; after: HTMLElement } {
  const before = document.createElement('button');
  const after = document.createElement('button');
  before.textContent = 'Before';
  after.textContent = 'After';
  hosts[0]?.before(before);
  hosts.at(-1)?.after(after);
  return { before, after };
}

function isOurs(hosts: readonly Element[]): boolean {
  const active = focused();
  return active !== null && elementsIn(hosts).includes(active);
}

interface Path {
  readonly stops: readonly HTMLElement[];
  readonly looks: ReadonlyMap<Element, string>;
  readonly isLeft: boolean;
}

/** A field for a date has a stop for each of its parts, so that there may be more presses than stops. */
async function pressTab(hosts: readonly Element[], most: number): Promise<Path> {
  const stops: HTMLElement[] = [];
  const looks = new Map<Element, string>();
  for (let presses = 0; presses < most; presses += 1) {
    await sendKeys({ press: 'Tab' });
    const active = focused();
    if (!active || !isOurs(hosts)) return { stops, looks, isLeft: true };
    if (active === stops.at(-1)) continue;
    if (stops.includes(active)) return { stops, looks, isLeft: false };
    stops.push(active);
    looks.set(active, looksOf(active));
  }
  return { stops, looks, isLeft: false };
}

/** What an eye can see of the focus: an outline, or another edge, shadow or colour. */
function looksOf(element: Element): string {
  const style = getComputedStyle(element);
  const hasOutline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  return [
    hasOutline ? `${style.outlineWidth} ${style.outlineColor}` : '',
    style.boxShadow,
    `${style.borderTopWidth} ${style.borderTopColor}`,
  ].join(' | ');
}

/** Stops that stand above the one before, or to its left on the same line. */
function jumpsIn(stops: readonly HTMLElement[], places: readonly DOMRect[]): string[] {
  return stops.slice(1).flatMap((stop, index) => {
    const [one, other] = [places[index], places[index + 1]];
    const before = stops[index];
    if (!one || !other || !before) return [];
    const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    const isSameLine = shared > Math.min(one.height, other.height) / 2;
    // Another column begins at the top again.
    const isAbove = other.bottom <= one.top + 1 && other.left < one.right;
    const isBack = isSameLine && other.right <= one.left + 1;
    return isAbove || isBack ? [`${describeElement(before)}, then ${describeElement(stop)}`] : [];
  });
}
