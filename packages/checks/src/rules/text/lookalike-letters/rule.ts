import type { ElementRule } from '../../../contract/types.ts';

/** Mathematical, circled, squared and wide letters that stand for ordinary ones. */
const FANCY =
  /(?:[\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a]\s?){3,}/u;

/** https://www.w3.org/WAI/WCAG22/Techniques/failures/F71 */
export const rule: ElementRule = {
  id: 'lookalike-letters',
  level: 'warning',
  wcag: ['1.1.1', '1.3.1'],
  isMinor: true,
  selector: 'h1,h2,h3,h4,h5,h6,p,li,td,th,dt,dd,div,span,a,strong,b,em,label,legend,button',
  check(element, page) {
    const text = FANCY.exec(page.ownText(element))?.[0].trim();
    if (text === undefined || !page.isShown(element) || !page.isExposed(element)) return undefined;
    return page.closest(element, 'math,code,[role=img],[role=math]')
      ? undefined
      : { element, facts: { text: text.slice(0, 60) } };
  },
};
