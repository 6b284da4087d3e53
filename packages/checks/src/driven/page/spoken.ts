/** What a page shows and what it says by itself, to compare before and after something was done. */
import { reachableDocuments } from '@handrail/locator';
import { ownText } from '../../page/text.ts';
import { contains, parentAround, rootsOf } from '../../page/tree.ts';
import { shownTexts } from './shown-texts.ts';
import { focusedElement } from './watch.ts';

const LIVE =
  '[role=alert],[role=status],[role=log],[role=timer],[aria-live]:not([aria-live=off]),output';

export type Texts = ReadonlyMap<Element, string>;

/** What somebody with sight can read. */
export function readTexts(): Texts {
  return new Map([...shownTexts()].map((each) => [each, ownText(each)]));
}

/** Regions that speak, and what they hold. */
export function readLive(): Texts {
  const roots = reachableDocuments(document).flatMap((each) => rootsOf(each));
  const regions = roots.flatMap((root) => [...root.querySelectorAll(LIVE)]);
  return new Map(regions.map((each) => [each, each.textContent.trim()]));
}

/** Many pages have a place for screen readers only, which says what is shown elsewhere. */
export function hasSpoken(before: Texts): boolean {
  return [...before].some(([region, text]) => {
    const now = region.textContent.trim();
    return now !== '' && now !== text;
  });
}

/** Regions that speak have to be there before; an alert speaks when it comes. */
export function isSaid(element: Element, before: Texts): boolean {
  const active = focusedElement();
  if (active && (contains(element, active) || contains(active, element))) return true;
  const region = closestShown(element, LIVE) ?? element.querySelector(LIVE);
  return region !== null && (before.has(region) || region.matches('[role=alert],output'));
}

/** A clock runs by itself, and the size of something is no count. */
const COUNT = /^(?!.*\d:\d\d)(?=.*\d).{1,80}$/;

/** Texts that are the same but for their numbers, and that nothing says. */
export function silentCounts(before: Texts, live: Texts): readonly Element[] {
  if (hasSpoken(live)) return [];
  return [...readTexts()]
    .filter(([each, text]) => {
      const was = before.get(each);
      if (was === undefined || was === text || !COUNT.test(text) || !COUNT.test(was)) return false;
      return stemOf(was) === stemOf(text) && !isSaid(each, live);
    })
    .map(([each]) => each);
}

/** “1 office” and “3 offices” begin alike. */
function stemOf(text: string): string {
  return text.replace(/[\d\s.,]+/g, '').slice(0, 5);
}

/** The nearest around it as the page is drawn: through shadow roots and their slots. */
export function closestShown(element: Element, selector: string): Element | null {
  for (let each: Element | null = element; each; each = each.assignedSlot ?? parentAround(each)) {
    if (each.matches(selector)) return each;
  }
  return null;
}
