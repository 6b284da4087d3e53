import type { ElementRule } from '../../../contract/types.ts';
import { sentencesOf } from '../../../language/readability.ts';
import { PROSE, proseOf, wordsOf } from '../../../page/prose.ts';

/** Plain-language guides say 15 to 25 words; beyond this, few people keep the beginning in mind. */
const MAX_WORDS = 45;

export const rule: ElementRule = {
  id: 'sentence-too-long',
  level: 'warning',
  wcag: ['3.1.5'],
  selector: PROSE,
  check(element, page) {
    const prose = proseOf(element, page);
    if (prose.length < MAX_WORDS * 3 || page.closest(element, 'pre,code')) return undefined;
    const words = Math.max(0, ...sentencesOf(prose).map((each) => wordsOf(each).length));
    return words > MAX_WORDS ? { element, facts: { words } } : undefined;
  },
};
