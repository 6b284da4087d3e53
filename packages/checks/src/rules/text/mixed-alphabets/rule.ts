import type { ElementRule } from '../../../contract/types.ts';

const MIXED =
  /[\p{L}]*(?:[a-z][\u0370-\u03ff\u0400-\u04ff]|[\u0370-\u03ff\u0400-\u04ff][a-z])[\p{L}]*/iu;
/** Greek letters stand for something in units and formulas. */
const SIGN = /[µμαβγδλπσωΩΔ]/u;

/** https://www.w3.org/WAI/WCAG22/Techniques/failures/F71 */
export const rule: ElementRule = {
  id: 'mixed-alphabets',
  level: 'warning',
  wcag: ['1.1.1'],
  isMinor: true,
  selector: 'h1,h2,h3,h4,h5,h6,p,li,td,th,dt,dd,div,span,a,strong,b,em,label,legend,button',
  check(element, page) {
    const text = MIXED.exec(page.ownText(element))?.[0];
    if (text === undefined || text.length < 4 || SIGN.test(text)) return undefined;
    return page.isShown(element) ? { element, facts: { text } } : undefined;
  },
};
