import { parseColour, parseHex, type Rgb } from '../../page/colours.ts';
import type { PageView } from '../../page/page-view.ts';
import { matchesSafely, splitSelectors, weightOf, withoutState } from '../../page/selectors.ts';

/** States whose styles stand in style sheets and cannot be read from the page as it is. */
export const STATES = {
  hover: /:hover/g,
  focus: /:focus(?:-visible)?(?!-)/g,
  visited: /:visited/g,
} as const;
export type State = keyof typeof STATES;

/** One selector of a style rule, ready to be weighed against others. */
export interface Candidate {
  /** Without the state. */
  readonly selector: string;
  readonly style: CSSStyleDeclaration;
  readonly weight: number;
  readonly hasState: boolean;
}

const ANY_STATE = /:(?:hover|focus|visited|active|target|disabled)/;

/** What may style elements in a state: rules that hold now, in order, by single selectors. */
export function candidates(page: PageView, state: State): readonly Candidate[] {
  const pattern = STATES[state];
  return page.cssRules().flatMap(({ selector, style, media }) =>
    page.holds(media)
      ? splitSelectors(selector).flatMap((each) => {
          const hasState = each.search(pattern) >= 0;
          const bare = hasState ? withoutState(each, pattern) : each;
          // What needs a second state, or the state of a neighbour, is another case.
          if (ANY_STATE.test(bare) || each.includes('::') || /:not\([^)]*:/.test(each)) return [];
          if (hasState && !isOwnState(each, state)) return [];
          if (state === 'visited' && bare.includes(':link')) return [];
          return [{ selector: bare, style, weight: weightOf(each), hasState }];
        })
      : [],
  );
}

/** The pointer is over all that is around an element, but the focus is at one alone. */
function isOwnState(selector: string, state: State): boolean {
  const rest = selector.slice(selector.search(STATES[state]));
  return state === 'hover' ? !/[+~]/.test(rest) : !/[\s>+~]/.test(rest);
}

/** The declaration that wins for one property, or null if none is made. */
export function winner(
  element: Element,
  from: readonly Candidate[],
  read: (style: CSSStyleDeclaration) => readonly [value: string, isImportant: boolean],
): { readonly value: string; readonly hasState: boolean } | null {
  let best: { value: string; hasState: boolean; rank: number } | null = null;
  for (const each of from) {
    const [value, isImportant] = read(each.style);
    if (!value) continue;
    const rank = each.weight + (isImportant ? 1e9 : 0);
    if (best && rank < best.rank) continue;
    if (matchesSafely(element, each.selector)) best = { value, hasState: each.hasState, rank };
  }
  return best;
}

/** A colour as written in a style sheet, 'none' for a transparent one; null if it cannot be told. */
export function colourOf(value: string, element: Element, page: PageView): Rgb | 'none' | null {
  const variable = /^var\((--[\w-]+)/.exec(value)?.[1];
  const css = variable ? page.style(element).getPropertyValue(variable).trim() : value;
  if (/^(?:transparent|none)$/i.test(css)) return 'none';
  const hex = parseHex(css);
  if (hex) return hex;
  if (/^white$/i.test(css)) return [255, 255, 255];
  if (/^black$/i.test(css)) return [0, 0, 0];
  const colour = parseColour(css);
  if (colour?.alpha === 0) return 'none';
  return colour?.alpha === 1 ? colour.rgb : null;
}
