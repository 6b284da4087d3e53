import type { PageRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';

/** A dialog that is open from the start, such as one about cookies. */
export const rule: PageRule = {
  id: 'open-dialog-focus-not-kept',
  level: 'warning',
  wcag: ['2.4.3'],
  needs: ['focus'],
  *examine(page) {
    const { stops = [], isWhole = false } = page.measures.focus ?? {};
    const open = page.all('[aria-modal=true]').filter((each) => page.isShown(each));
    for (const dialog of isWhole ? open : []) {
      const behind = stops.find(({ element }) => !isIn(element, page));
      if (behind) yield { element: dialog, facts: { behind: page.name(behind.element) } };
    }
  },
};

function isIn(element: Element, page: PageView): boolean {
  return page.closest(element, '[aria-modal=true]') !== null;
}
