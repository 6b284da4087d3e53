import type { ElementRule } from '../../../contract/types.ts';

const MARKUP =
  /<\/?(?:p|br|div|span|strong|b|em|i|a|li|ul|td|tr|h\d)(?: [^<>]*)?\/?>|&(?:nbsp|amp|lt|gt|quot|[aeiouAEIOU](?:acute|uml|grave|circ)|#x?\w{2,5});|\{\{[^{}]+\}\}|\$\{[\w.]+\}|<%.*%>|<\?php|\[object Object\]|\blorem ipsum\b/i;

export const rule: ElementRule = {
  id: 'markup-in-text',
  level: 'warning',
  wcag: [],
  isMinor: true,
  selector: 'p,li,td,th,dd,dt,h1,h2,h3,h4,h5,h6,a,button,label,span,div,legend,strong,em,b',
  check(element, page) {
    const text = page.ownText(element);
    const match = MARKUP.exec(text)?.[0];
    return match &&
      page.isShown(element) &&
      !page.closest(
        element,
        'pre,code,kbd,samp,var,textarea,[contenteditable],[class*=code],[class*=highlight]',
      )
      ? { element, facts: { match: match.slice(0, 40) } }
      : undefined;
  },
};
