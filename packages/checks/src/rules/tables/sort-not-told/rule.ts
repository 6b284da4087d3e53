import type { ElementRule } from '../../../contract/types.ts';
import { listensAround } from '../../../page/handlers.ts';
import type { PageView } from '../../../page/page-view.ts';

const HEAD = 'th,[role=columnheader]';
/** How style sheets and pictures are called that draw the direction. */
const SORTED =
  /(?:^|[-_\s/])(?:sort(?:ed|ing)?[-_]?(?:asc|desc|up|down)(?:ending)?|(?:caret|arrow|chevron)-(?:up|down)|triangle-1-[ns])(?:$|[-_\s.])/i;
/** A class “desc” by itself may stand for a description, but not on an icon. */
const ON_ICON = /(?:^|[-_\s/])(?:asc|desc)(?:ending)?(?:$|[-_\s.])/i;
const SAID = /sort|order|asc|desc|aufst|abst|absteig|crois|triad|orden/i;

/** One column has the sign of the order, and others that can be sorted have not. */
export const rule: ElementRule = {
  id: 'sort-not-told',
  level: 'warning',
  wcag: ['4.1.2', '1.3.1'],
  isMinor: true,
  selector: 'table:not(:has([aria-sort])),[role=grid]:not(:has([aria-sort]))',
  check(element, page) {
    const heads = [...element.querySelectorAll(HEAD)].filter((head) => isSortable(head, page));
    const sorted = heads.filter(isSorted);
    const [first] = sorted;
    if (!first || sorted.length === heads.length || SAID.test(page.name(first))) return undefined;
    const isSaid = first.querySelector('[title],[aria-label],img[alt]:not([alt=""])') !== null;
    return isSaid ? undefined : { element: first, facts: { text: page.text(first) } };
  },
};

function isSortable(head: Element, page: PageView): boolean {
  return (
    page.isShown(head) &&
    (head.querySelector('a,button,[role=button]') !== null || listensAround(page, head, 'click'))
  );
}

function isSorted(head: Element): boolean {
  const inside = [...head.querySelectorAll('*')];
  return (
    SORTED.test(head.className) ||
    inside.some((each) => {
      const text = each.textContent.trim();
      const called = `${each.getAttribute('class') ?? ''} ${each.getAttribute('src') ?? ''}`;
      return SORTED.test(called) || (text === '' && ON_ICON.test(called));
    })
  );
}
