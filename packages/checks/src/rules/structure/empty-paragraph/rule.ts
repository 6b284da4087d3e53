import type { ElementRule } from '../../../contract/types.ts';

/** Filled by a script later. */
const FILLED = '[id],[role],[aria-live],[data-bind],[hidden],[contenteditable],[slot]';

export const rule: ElementRule = {
  id: 'empty-paragraph',
  level: 'warning',
  wcag: [],
  selector: 'p,br+br+br',
  check(element, page) {
    if (element.localName === 'br') return isThird(element) ? { element } : undefined;
    const isEmpty = !/\S/.test(element.textContent.replace(/\u200b/g, ''));
    const holdsOthers = element.querySelector(':not(br,span,b,strong,i,em,u,font)');
    if (!isEmpty || holdsOthers || element.matches(FILLED)) return undefined;
    const isFixed = ![...element.attributes].some(({ name }) =>
      /^(?:data-|aria-|v-|ng|:|@)/.test(name),
    );
    return isFixed && page.isExposed(element) ? { element } : undefined;
  },
};

/** Of a run of line breaks the third is named, and only that one. */
function isThird(element: Element): boolean {
  let count = 0;
  for (let node = element.previousSibling; node; node = node.previousSibling) {
    if (node.nodeName === 'BR') count++;
    else if (node.nodeType === 1 || /\S/.test(node.nodeValue ?? '')) break;
  }
  return count === 2;
}
