import type { ElementRule } from '../../../contract/types.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

export const rule: ElementRule = {
  id: 'jargon-word',
  level: 'manual',
  wcag: ['3.1.3'],
  selector: PROSE,
  check(element, page) {
    const prose = proseOf(element, page);
    const found = prose && page.words(element, 'jargon')?.exec(prose);
    return found ? { element, facts: { text: found[0] } } : undefined;
  },
};
