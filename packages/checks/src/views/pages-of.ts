import { reachableDocuments } from '@handrail/locator';
import { createPageView } from '../page/create-page-view.ts';
import type { PageView } from '../page/page-view.ts';

/** A view of the document and of each frame in it that may be read, outer ones first. */
export function pagesOf(
  document: Document,
  isForeign?: (element: Element) => boolean,
): readonly PageView[] {
  return reachableDocuments(document)
    .filter((each) => each.defaultView)
    .map((each) => createPageView(each, { isForeign }));
}

/** Elements in the order in which people meet them: what is in a shadow root stands where its host is. */
export function inOrder(
  root: ParentNode,
  selector: string,
  isForeign?: (element: Element) => boolean,
): readonly Element[] {
  const found: Element[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (element.matches(selector)) found.push(element);
    const { shadowRoot } = element;
    if (shadowRoot && !isForeign?.(element))
      found.push(...inOrder(shadowRoot, selector, isForeign));
  }
  return found;
}
