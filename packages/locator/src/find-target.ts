import { framesAround } from './frames-around.ts';
import { roleOf } from './roles.ts';
import { createSearch, type Search } from './search-finder.ts';
import type { Attempt, Expectation, Finder, Found, Missing, TargetDescription } from './types.ts';
import { isVisible } from './visible.ts';

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
 * typed. A shadow root that a script attaches to an element already on the page may be seen only after
 * that script's task.
 *
 * @param options.lang The portal's language; its texts are tried first. @default none
 * @returns `found`, or `missing` with what each finder came to. Never throws for what an author wrote
 *   or a page holds.
 */
export function findTarget(
  target: TargetDescription,
  root: Document,
  { lang }: { readonly lang?: string | undefined } = {},
): Found | Missing {
  const { find = [], expect } = target;
  const search = createSearch(target, root, lang);
  const tried: Attempt[] = [];
  let closest: Closeness = 0;
  const isMeant = (element: Element): boolean =>
    isExpected(element, expect) && find.every((one) => !one.must || holds(one, element, search));
  for (const finder of find) {
    const good: Element[] = [];
    const rank = tried.length;
    let matches = 0;
    let visible = 0;
    let closeness: Closeness;
    try {
      const isAnywhere = search(finder, (element) => {
        matches++;
        if (good.length < COUNT_LIMIT && isVisible(element)) {
          visible++;
          if (isMeant(element)) good.push(element);
        }
        return !!good[0];
      });
      closeness = good[0] ? 5 : visible ? 4 : matches ? 3 : isAnywhere ? 0 : 2;
    } catch {
      closeness = 1;
    }
    const [element, second] = good;
    if (element && !second) {
      return { status: 'found', element, rank, frames: framesAround(element, root) };
    }
    tried.push({ rank, reason: REASONS[closeness], matches, visible });
    if (closeness > closest) closest = closeness;
  }
  return { status: 'missing', reason: REASONS[closest], tried };
}

/** Whether the element is among all that a finder matches. */
function holds(finder: Finder, element: Element, search: Search): boolean {
  let has = false;
  search(finder, (match) => (has ||= match === element));
  return has;
}

/** Whether an element is what `expect` says. */
export function isExpected(element: Element, expect: Expectation = {}): boolean {
  const { type, form } = element as { readonly type?: unknown; readonly form?: unknown };
  return (
    (!expect.tag || element.localName === expect.tag) &&
    (!expect.type || type === expect.type) &&
    (!expect.role || roleOf(element) === expect.role) &&
    // Forms opened inside a table row hold no elements, yet own them: hence `form`.
    (expect.inForm === undefined || !!(form ?? element.closest('form')) === expect.inForm)
  );
}
