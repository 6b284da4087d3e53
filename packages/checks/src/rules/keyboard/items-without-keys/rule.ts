import type { ElementRule } from '../../../contract/types.ts';
import { KEYS, listenersOf, listensAround, listensInside } from '../../../page/handlers.ts';

const ITEMS = '[role=tab],[role=radio],[role^=menuitem],[role=option],[role=treeitem]';

/** With the focus on one item, arrow keys have to lead to those that Tab leaves out. */
export const rule: ElementRule = {
  id: 'items-without-keys',
  level: 'error',
  wcag: ['2.1.1'],
  needs: ['listeners'],
  isMinor: true,
  selector:
    '[role=tablist],[role=radiogroup],[role=menu],[role=menubar],[role=listbox],[role=tree]',
  check(element, page) {
    const items = [...element.querySelectorAll(ITEMS)].filter((each) => page.isShown(each));
    const left = items.find((each) => each.getAttribute('tabindex') === '-1');
    if (!left || !items.some((each) => page.isTabbable(each))) return undefined;
    const listeners = listenersOf(page);
    const isHeard =
      listensAround(page, element, ...KEYS) ||
      listensInside(page, element, ...KEYS) ||
      [page.document, page.document.documentElement, page.window].some((each) =>
        listeners.has(each, ...KEYS),
      );
    return isHeard ? undefined : { element, facts: { text: page.name(left) } };
  },
};
