import type { PageRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';

const MIN_BAR_PX = 24;
/** Of the window's width: less leaves room beside it. */
const MIN_SHARE = 0.5;
/** Of the window's height: more is a dialog. */
const MAX_SHARE = 0.6;

export const rule: PageRule = {
  id: 'focus-obscured-by-fixed',
  level: 'warning',
  wcag: ['2.4.11', '2.4.12'],
  *examine(page) {
    const { document, window } = page;
    const { clientHeight, scrollHeight } = document.documentElement;
    if (scrollHeight < clientHeight * 1.2) return;
    const { scrollPaddingTop, scrollPaddingBottom } = window.getComputedStyle(
      document.documentElement,
    );
    for (const element of page.all('body *')) {
      yield undefined;
      const { position, top, bottom } = page.style(element);
      if (!/fixed|sticky/.test(position) || !isBar(element, page)) continue;
      const isTop = top !== 'auto' && page.rect(element).top < clientHeight / 2;
      if (!isTop && bottom === 'auto') continue;
      if (Number.parseFloat(isTop ? scrollPaddingTop : scrollPaddingBottom) > 0) continue;
      if (covers(element, page)) yield { element };
    }
  },
};

/** As wide as the page, and not the page itself. */
function isBar(element: Element, page: PageView): boolean {
  const { width, height } = page.rect(element);
  const { innerWidth, innerHeight } = page.window;
  const isSized =
    width >= innerWidth * MIN_SHARE && height >= MIN_BAR_PX && height <= innerHeight * MAX_SHARE;
  const { pointerEvents, opacity } = page.style(element);
  return isSized && page.isShown(element) && pointerEvents !== 'none' && Number(opacity) > 0.1;
}

/** There is something below it that can have the focus and that has no scroll margin of its own. */
function covers(bar: Element, page: PageView): boolean {
  return page
    .all('a[href],button,input,select,textarea,[tabindex="0"]')
    .some(
      (each) =>
        !bar.contains(each) &&
        page.isTabbable(each) &&
        page.isShown(each) &&
        !(Number.parseFloat(page.style(each).scrollMarginTop) > 0),
    );
}
