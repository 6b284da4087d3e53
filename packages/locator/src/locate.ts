import { addMatches, isOutOfBounds } from './match.ts';
import type { Labels } from './names.ts';
import { roleOf } from './roles.ts';
import { followFrames, rootsInFrames, type Root } from './scope.ts';
import { textsInOrder } from './text.ts';
import type {
  Attempt,
  Expectation,
  Finder,
  Found,
  Missing,
  PortalText,
  TargetDescription,
} from './types.ts';
import { frameAround, isVisible } from './visible.ts';

/** From the furthest from success to the closest. */
const REASONS = ['none', 'bad-css', 'frame', 'hidden', 'unexpected', 'several'] as const;
type Closeness = 0 | 1 | 2 | 3 | 4 | 5;
const COUNT_LIMIT = 10;

/**
 * Finds the one element that an author described, or refuses: pointing at the wrong element is worse
 * than pointing at none.
 *
 * Finders are tried in order; the first with exactly one visible match that is as `expect` says wins.
 * The search covers the document with its open shadow roots and, where a finder has no such match
 * there, all frames of the same origin together. With `frame` it covers only the document at the end
 * of that path. Handrail's own elements never match. The page is only read, and never what a person
 * typed.
 *
 * @param options.lang The portal's language; its texts are tried first. @default none
 * @returns `found`, or `missing` with what each finder came to. Never throws for what an author wrote
 *   or a page holds.
 */
export function locate(
  target: TargetDescription,
  root: Document,
  { lang }: { readonly lang?: string | undefined } = {},
): Found | Missing {
  const search: Search = { target, document: root, lang, labels: new Map() };
  const tried: Attempt[] = [];
  let closest: Closeness = 0;
  for (const finder of target.find) {
    const rank = tried.length;
    const tally: Tally = { matches: 0, visible: 0, good: [] };
    const closeness = tryFinder(finder, search, tally);
    const { matches, visible, good } = tally;
    const [element, second] = good;
    if (element && !second) {
      return { status: 'found', element, rank, frames: framesAround(element, root) };
    }
    tried.push({ rank, reason: REASONS[closeness], matches, visible });
    if (closeness > closest) closest = closeness;
  }
  return { status: 'missing', reason: REASONS[closest], tried };
}

interface Search {
  readonly target: TargetDescription;
  readonly document: Document;
  readonly lang: string | undefined;
  readonly labels: Labels;
  /** Where to look first; empty when the frame path leads nowhere. */
  roots?: readonly Root[];
  /** Where to look then. */
  inner?: readonly Root[];
}

interface Tally {
  matches: number;
  visible: number;
  /** Visible and as expected. */
  readonly good: Element[];
}

/** Looks in each language until one has a good match, in the frames if the document has none. */
function tryFinder(finder: Finder, search: Search, tally: Tally): Closeness {
  const { target } = search;
  const { name, text = name } = finder as {
    readonly name?: PortalText;
    readonly text?: PortalText;
  };
  try {
    const roots = (search.roots ??= followFrames(search.document, target.frame));
    if (!roots[0]) return 2;
    for (const one of text === undefined ? [''] : textsInOrder(text, search.lang)) {
      judge(finder, one, roots, search, tally);
      if (!tally.good[0] && !target.frame) {
        judge(finder, one, (search.inner ??= rootsInFrames(roots)), search, tally);
      }
      if (tally.good[0]) return 5;
    }
  } catch {
    return 1;
  }
  return tally.visible ? 4 : tally.matches ? 3 : 0;
}

function judge(
  finder: Finder,
  text: string,
  roots: readonly Root[],
  { target, labels }: Search,
  tally: Tally,
): void {
  const matches = new Set<Element>();
  for (const root of roots) addMatches(finder, text, root, labels, matches);
  for (const element of matches) {
    if (isOutOfBounds(element)) continue;
    tally.matches++;
    if (tally.good.length < COUNT_LIMIT && isVisible(element)) {
      tally.visible++;
      if (isExpected(element, target.expect)) tally.good.push(element);
    }
  }
}

function isExpected(element: Element, expect: Expectation = {}): boolean {
  const { type, form } = element as { readonly type?: unknown; readonly form?: unknown };
  return (
    (!expect.tag || element.localName === expect.tag) &&
    (!expect.type || type === expect.type) &&
    (!expect.role || roleOf(element) === expect.role) &&
    // Forms opened inside a table row hold no elements, yet own them: hence `form`.
    (expect.inForm === undefined || !!(form ?? element.closest('form')) === expect.inForm)
  );
}

function framesAround(element: Element, root: Document): Element[] {
  const { ownerDocument } = element;
  const frame = ownerDocument === root ? null : frameAround(ownerDocument);
  return frame ? [...framesAround(frame, root), frame] : [];
}
