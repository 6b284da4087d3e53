import type { ElementRule } from '../../../contract/types.ts';
import { lineCount } from '../../../page/lines.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

export const rule: ElementRule = {
  id: 'centred-text',
  level: 'warning',
  wcag: [],
  isMinor: true,
  selector: PROSE,
  check(element, page) {
    const prose = proseOf(element, page);
    if (prose.length < 200 || prose.includes('\n') || lineCount(element, page) < 4)
      return undefined;
    return /center$/.test(page.style(element).textAlign) ? { element } : undefined;
  },
};
