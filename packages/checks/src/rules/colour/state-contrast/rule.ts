import type { Hit, PageRule } from '../../../contract/types.ts';
import { backdropOf, groundOf, opaque, type Rgb } from '../../../page/colours.ts';
import { contrast } from '../../../page/contrast.ts';
import type { PageView } from '../../../page/page-view.ts';
import { allSafely } from '../../../page/selectors.ts';
import { neededContrast } from '../needed-contrast.ts';
import {
  candidates,
  colourOf,
  STATES,
  winner,
  type Candidate,
  type State,
} from '../state-styles.ts';

const MAX_TEXTS = 400;
const PER_SUBJECT = 5;
const CONTROLS = 'a[href],button,input,select,textarea,summary,[tabindex]';

/** Text that can be read until the pointer or the focus comes, or the link was followed. */
export const rule: PageRule = {
  id: 'state-contrast',
  level: 'warning',
  wcag: ['1.4.3'],
  isMinor: true,
  *examine(page) {
    for (const state of Object.keys(STATES) as State[]) {
      const styles = candidates(page, state).filter(({ style }) => setsColour(style));
      const seen = new Set<string>();
      for (const text of textsIn(page, styles)) {
        yield undefined;
        const key = lookOf(text);
        if (seen.has(key)) continue;
        const hit = judge(text, state, styles, page);
        if (hit) seen.add(key);
        yield hit;
      }
    }
  },
};

function setsColour(style: CSSStyleDeclaration): boolean {
  return [style.color, style.backgroundColor, style.background, style.backgroundImage].some(
    Boolean,
  );
}

/** Texts that a rule with a state may change. */
function textsIn(page: PageView, styles: readonly Candidate[]): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const { selector } of styles.filter(({ hasState }) => hasState)) {
    for (const subject of allSafely(page, selector)) {
      const texts = [subject, ...subject.querySelectorAll('*')].filter((each) =>
        /[\p{L}\p{N}]{2}/u.test(page.ownText(each)),
      );
      for (const text of texts.slice(0, PER_SUBJECT)) {
        if (found.size < MAX_TEXTS) found.add(text);
      }
    }
  }
  return found;
}

/** Many alike need no finding each. */
function lookOf(element: Element): string {
  return `${element.localName}.${element.className}<${element.parentElement?.className ?? ''}`;
}

function judge(
  element: Element,
  state: State,
  styles: readonly Candidate[],
  page: PageView,
): Hit | undefined {
  const control = page.closest(element, state === 'visited' ? 'a[href]' : CONTROLS);
  if (!control || control.matches(':disabled,[aria-disabled=true]')) return undefined;
  if (!page.isShown(element) || page.rect(element).right <= 0) return undefined;
  const usual = opaque(page.style(element).color);
  const behind = backdropOf(element, page);
  const text = stateColour(element, state, styles, page);
  const back = stateBackdrop(element, state, styles, page);
  if (!usual || !behind || !text || !back) return undefined;
  const needed = neededContrast(page.style(element));
  const ratio = Math.floor(contrast(text, back) * 10) / 10;
  // What is too faint at all times is found elsewhere.
  if (contrast(usual, behind) < needed || ratio >= needed) return undefined;
  return { element, facts: { state: STATE_WORDS[state], ratio, needed } };
}

const STATE_WORDS: Readonly<Record<State, string>> = {
  hover: 'under the pointer',
  focus: 'with the keyboard focus',
  visited: 'once the link was followed',
};

/** The colour of the text: its own, or what it inherits from something around it. */
function stateColour(
  element: Element,
  state: State,
  styles: readonly Candidate[],
  page: PageView,
): Rgb | null {
  for (let each: Element | null = element; each; each = page.parent(each)) {
    const won = winner(each, styles, (style) => [
      style.color,
      style.getPropertyPriority('color') !== '',
    ]);
    if (won?.value && won.value !== 'inherit') {
      if (!won.hasState) return opaque(page.style(element).color);
      const colour = colourOf(won.value, each, page);
      return colour === 'none' ? null : colour;
    }
    // Links have a colour of the browser's.
    if (each.matches('a[href],button,input,select,textarea')) break;
  }
  return state === 'visited' ? null : opaque(page.style(element).color);
}

/** The one colour behind, with the state; null if it cannot be told. */
function stateBackdrop(
  element: Element,
  state: State,
  styles: readonly Candidate[],
  page: PageView,
): Rgb | null {
  // Which links were followed may change nothing but colours, and no background through transparency.
  for (let each: Element | null = element; each; each = page.parent(each)) {
    const image = winner(each, styles, ({ backgroundImage: value, background }) => [
      /url\(|gradient/.test(value + background) ? 'image' : value,
      false,
    ]);
    if (image?.value === 'image' && image.hasState) return null;
    const won = winner(each, styles, readBackground);
    if (!won?.hasState || state === 'visited') {
      const ground = groundOf(page.style(each));
      if (ground !== 'none') return ground;
      continue;
    }
    const colour = colourOf(won.value, each, page);
    if (colour !== 'none') return colour;
  }
  return [255, 255, 255];
}

function readBackground(style: CSSStyleDeclaration): readonly [string, boolean] {
  const important = ['background', 'background-color'].some((each) =>
    style.getPropertyPriority(each),
  );
  return [style.backgroundColor || style.background, important];
}
