import type { PageRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { FIELDS, formOf, HEADINGS, isOpen, shownLabel } from '../fields.ts';

const CONTEXTS =
  'fieldset,[role=group],[role=radiogroup],[role=region],[role=row],[role=tabpanel],[role=dialog],section,article,li,tr,dd,dialog,details';

export const rule: PageRule = {
  id: 'duplicate-field-label',
  level: 'error',
  wcag: ['2.4.6', '3.3.2'],
  *examine(page) {
    const first = new Map<string, Element>();
    const numbers = new Map<Element | null, number>();
    const numberOf = (element: Element | null): number => {
      numbers.set(element, numbers.get(element) ?? numbers.size);
      return numbers.get(element) ?? 0;
    };
    let heading = 0;
    for (const element of page.all(`${HEADINGS},${FIELDS}`)) {
      yield undefined;
      if (element.matches(HEADINGS)) {
        if (page.isShown(element)) heading++;
        continue;
      }
      const name = page.name(element);
      if (!name || !isOpen(element, page)) continue;
      const key = [
        heading,
        numberOf(formOf(element, page)),
        numberOf(page.closest(element, CONTEXTS)),
        page.description(element),
        name.toLowerCase(),
      ].join('|');
      const twin = first.get(key);
      first.set(key, element);
      if (!twin) continue;
      const isSure = shownLabel(element, page) && !isTextBetween(twin, element, page);
      yield { element, level: isSure ? 'error' : 'warning', facts: { name } };
    }
  },
};

/** Whether the eye finds something between two fields that may tell them apart. */
function isTextBetween(from: Element, to: Element, page: PageView): boolean {
  if (from.getRootNode() !== to.getRootNode()) return true;
  const walker = page.document.createTreeWalker(from.getRootNode(), 4);
  walker.currentNode = from;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (to.compareDocumentPosition(node) & 4) return false;
    const parent = node.parentElement;
    const isText =
      /\S/.test((node as Text).data) &&
      parent &&
      !parent.closest('label,button,select,script,style');
    if (isText && page.isShown(parent)) return true;
  }
  return false;
}
