import type { PageView } from '../../page/page-view.ts';

/** Whether it can be seen and is no part of a control or of something that is drawn on purpose. */
export function isLead(element: Element, page: PageView): boolean {
  return (
    page.isShown(element) &&
    page.isExposed(element) &&
    !page.closest(element, 'button,[role=button],[role=img],pre,code,[aria-disabled=true]')
  );
}
