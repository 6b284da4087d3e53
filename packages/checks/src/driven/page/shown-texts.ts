import { reachableDocuments } from '@handrail/locator';
import { collapse, ownText } from '../../page/text.ts';
import { rootsOf } from '../../page/tree.ts';

const UNREAD = 'script,style,template,noscript,option,textarea';

/** Elements with words or a picture of their own that a person with sight can see, if need be by scrolling. */
export function shownTexts(): ReadonlySet<Element> {
  const found = new Set<Element>();
  for (const each of reachableDocuments(document)) {
    for (const root of rootsOf(each)) {
      for (const element of root.querySelectorAll('*')) {
        if (hasContent(element) && isSeen(element)) found.add(element);
      }
    }
  }
  return found;
}

export function isSeen(element: Element): boolean {
  if (!element.isConnected) return false;
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const { width, height, right, bottom } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView;
  const isOnPage = right + (view?.scrollX ?? 0) > 1 && bottom + (view?.scrollY ?? 0) > 1;
  return width > 2 && height > 2 && isOnPage && !isCutAway(element);
}

/** The usual ways to keep words for screen readers only. */
function isCutAway(element: Element): boolean {
  const style = getComputedStyle(element);
  const clip = style.getPropertyValue('clip');
  const { clipPath } = style;
  return /^rect\((?:[01]px,? ?){4}\)$/.test(clip) || clipPath === 'inset(50%)';
}

function hasContent(element: Element): boolean {
  if (element.matches(UNREAD)) return false;
  return /^(?:img|svg|video|canvas)$/.test(element.localName) || /\S{2}/.test(ownText(element));
}

/** The words in an element, for a report. */
export function wordsOf(element: Element): string {
  return collapse((element as Partial<HTMLElement>).innerText ?? element.textContent).slice(0, 80);
}

/** Of elements, those that no other one holds. */
export function outermost(elements: readonly Element[]): readonly Element[] {
  return elements.filter(
    (element) => !elements.some((other) => other !== element && other.contains(element)),
  );
}
