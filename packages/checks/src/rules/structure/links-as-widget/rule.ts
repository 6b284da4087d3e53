import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';

const ITEMS = '[role=tab],[role^=menuitem]';

/** Links to pages, dressed as tabs or as a menu of a program, without what belongs to these. */
export const rule: ElementRule = {
  id: 'links-as-widget',
  level: 'warning',
  wcag: ['4.1.2'],
  isMinor: true,
  selector: '[role=tablist],[role=menubar],[role=menu]',
  check(element, page) {
    const items = [...element.querySelectorAll(ITEMS)].filter((each) => page.isExposed(each));
    if (items.length < 2 || !page.isShown(element) || !items.every(isLink)) return undefined;
    const role = page.role(element) ?? '';
    const isWidget = role === 'tablist' ? hasPanel(items, page) : items.some(isLeftOut);
    return isWidget ? undefined : { element, facts: { role } };
  },
};

function isLink(item: Element): boolean {
  return item.matches('a[href]') && !/^(?:#|javascript:)/i.test(item.getAttribute('href') ?? '');
}

/** A panel on this page that a tab shows. */
function hasPanel(tabs: readonly Element[], page: PageView): boolean {
  return tabs.some((tab) => {
    const id = tab.getAttribute('aria-controls');
    return id ? page.byId(tab, id) !== null : false;
  });
}

/** Out of the order of Tab, so that arrow keys have to lead to it. */
const isLeftOut = (item: Element): boolean => item.getAttribute('tabindex') === '-1';
