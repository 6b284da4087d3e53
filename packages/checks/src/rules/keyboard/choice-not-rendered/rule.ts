import type { ElementRule } from '../../../contract/types.ts';
import { handlerSource } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';

/** The main part of many pages has a negative tabindex, to be a target of links. */
const WAY = 'a[href],button,[tabindex="0"],[role=button]';

/** The label is to be seen, and the field it works is not rendered: nothing is left to have the focus. */
export const rule: ElementRule = {
  id: 'choice-not-rendered',
  level: 'error',
  wcag: ['2.1.1', '4.1.2'],
  selector: 'input:is([type=checkbox],[type=radio],[type=file]):not(:disabled)',
  check(element, page) {
    const { display, visibility } = page.style(element);
    if (display !== 'none' && visibility !== 'hidden') return undefined;
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    const label = labels.find((each) => page.isShown(each) && page.text(each));
    if (!label || hasWay(element, label, page)) return undefined;
    return { element: label, facts: { text: page.text(label).slice(0, 60) } };
  },
};

/** Something in or around the label has the focus instead, or presses the field by script. */
function hasWay(field: Element, label: Element, page: PageView): boolean {
  const box = page.parent(field);
  return (
    page.closest(label, WAY) !== null ||
    label.querySelector(WAY) !== null ||
    (box !== null && box.localName !== 'body' && page.closest(box, WAY) !== null) ||
    page
      .all('button,a,[role=button]')
      .some((each) => /\.click\s*\(/.test(handlerSource(page, each, 'click')))
  );
}
