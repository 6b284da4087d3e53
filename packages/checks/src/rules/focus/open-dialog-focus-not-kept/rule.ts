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
    const open = page.all('[aria-modal=true]').filter((each) => isOpen(each, page));
    for (const dialog of isWhole ? open : []) {
      const behind = stops.find(({ element }) => !isIn(element, page));
      if (behind) yield { element: dialog, facts: { behind: page.name(behind.element) } };
    }
  },
};

/** Menus and dialogs that are closed often wait beside the window, or are sheer. */
function isOpen(dialog: Element, page: PageView): boolean {
  if (!page.isShown(dialog) || page.closest(dialog, '[aria-hidden=true],[inert]')) return false;
  const { left, top } = page.rect(dialog);
  const { innerWidth, innerHeight } = page.window;
  const isBelow = page.style(dialog).position === 'fixed' && top >= innerHeight;
  return left < innerWidth && !isBelow && dialog.checkVisibility({ opacityProperty: true });
}

function isIn(element: Element, page: PageView): boolean {
  return page.closest(element, '[aria-modal=true]') !== null;
}
