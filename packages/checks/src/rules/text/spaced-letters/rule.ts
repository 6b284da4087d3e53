import type { ElementRule } from '../../../contract/types.ts';

/** Five or more single letters with blanks in between. */
const SPACED = /(?<![\p{L}\p{N}])\p{L}(?:[ \u00a0]\p{L}){4,}(?![\p{L}\p{N}])/u;

/** https://www.w3.org/WAI/WCAG22/Techniques/failures/F32 */
export const rule: ElementRule = {
  id: 'spaced-letters',
  level: 'warning',
  wcag: ['1.3.2'],
  isMinor: true,
  selector: 'h1,h2,h3,h4,h5,h6,p,li,td,th,dt,dd,div,span,a,strong,b,em,label,legend,button',
  check(element, page) {
    const text = SPACED.exec(page.ownText(element))?.[0];
    if (text === undefined || !page.isShown(element) || isRow(text)) return undefined;
    return { element, facts: { text } };
  },
};

/** Letters in the order of the alphabet are marks or choices, and no word. */
function isRow(text: string): boolean {
  const letters = text.toLowerCase().split(/[ \u00a0]/);
  return letters.every((letter, index) => index === 0 || letter >= (letters[index - 1] ?? ''));
}
