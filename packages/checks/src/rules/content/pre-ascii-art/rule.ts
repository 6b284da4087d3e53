import type { ElementRule } from '../../../contract/types.ts';

export const rule: ElementRule = {
  id: 'pre-ascii-art',
  level: 'warning',
  wcag: ['1.1.1'],
  selector: 'pre,xmp,listing,plaintext,p,div',
  check(element, page) {
    // Not the text as rendered, which has lost its lines.
    const isPre = page.style(element).whiteSpace.startsWith('pre');
    if (!isPre || !page.isExposed(element) || isNamed(element)) return undefined;
    const inner = element.querySelector('p,div,pre,code,samp,kbd,input,textarea,button');
    const text = inner ? '' : element.textContent;
    const lines = text.split('\n').filter((line) => /\S/.test(line));
    const drawn = text.match(/[^\p{L}\p{N}\s.,;:'"!?-]/gu)?.length ?? 0;
    const written = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    return lines.length > 2 && drawn > 9 && drawn > written * 0.5 ? { element } : undefined;
  },
};

function isNamed(element: Element): boolean {
  return element.matches('[role=img][aria-label],[role=img][aria-labelledby],figure *');
}
