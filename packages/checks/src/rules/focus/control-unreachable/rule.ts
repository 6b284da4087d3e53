import type { PageRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';

const CONTROL = 'a[href],button,input:not([type=hidden]),select,textarea,summary';
/** Here arrow keys go on, or one tells the browser to. */
const BY_ARROWS =
  '[role=menu],[role=menubar],[role=tablist],[role=listbox],[role=grid],[role=treegrid],[role=tree],[role=radiogroup],[role=toolbar]';

export const rule: PageRule = {
  id: 'control-unreachable',
  level: 'warning',
  wcag: ['2.1.1'],
  needs: ['focus'],
  *examine(page) {
    const { unreached, isWhole } = page.measures.focus ?? { unreached: [], isWhole: false };
    if (!isWhole) return;
    for (const element of unreached) {
      if (element.matches(CONTROL) && isExpected(element, page)) yield { element };
      else yield undefined;
    }
  },
};

function isExpected(element: Element, page: PageView): boolean {
  if (!page.isTabbable(element) || !page.isShown(element) || !page.isExposed(element)) return false;
  if (isRadio(element) || page.closest(element, BY_ARROWS)) return false;
  // Behind an open modal dialog nothing can be reached, as it should be.
  const modal = page.all('dialog:modal,[aria-modal=true]').some((each) => page.isShown(each));
  const { width, height } = page.rect(element);
  return !modal && width > 2 && height > 2;
}

/** Of a group Tab stops at one. */
function isRadio(element: Element): boolean {
  return (element as HTMLInputElement).type === 'radio';
}
