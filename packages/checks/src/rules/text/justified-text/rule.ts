import type { ElementRule } from '../../../contract/types.ts';
import { lineCount } from '../../../page/lines.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

export const rule: ElementRule = {
  id: 'justified-text',
  level: 'warning',
  wcag: ['1.4.8'],
  selector: PROSE,
  check(element, page) {
    if (proseOf(element, page).length < 80 || lineCount(element, page) < 2) return undefined;
    const { textAlign, hyphens } = page.style(element);
    return textAlign === 'justify' && hyphens !== 'auto' ? { element } : undefined;
  },
};
