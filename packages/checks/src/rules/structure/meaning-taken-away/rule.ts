import type { ElementRule } from '../../../contract/types.ts';

const NONE = ':is([role=presentation],[role=none])';
/** Parts of lists that have roles of their own. */
const OTHER = '[role=tablist],[role=menu],[role=menubar],[role=listbox],[role=tree],[role=list]';
const OWN = '[role]:not([role=presentation],[role=none])';

/** https://www.w3.org/WAI/WCAG22/Techniques/failures/F92 */
export const rule: ElementRule = {
  id: 'meaning-taken-away',
  level: 'warning',
  wcag: ['1.3.1'],
  isMinor: true,
  selector: `:is(h1,h2,h3,h4,h5,h6,dl)${NONE},:is(ul,ol)${NONE}:has(> li + li)`,
  check(element, page) {
    if (!page.isShown(element) || !page.isExposed(element) || !page.text(element)) return undefined;
    if (page.closest(element, OTHER) ?? element.querySelector(OWN)) return undefined;
    return { element, facts: { kind: /^h\d/.test(element.localName) ? 'heading' : 'list' } };
  },
};
