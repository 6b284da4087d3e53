import type { ElementRule } from '../../../contract/types.ts';
import { inLanguage } from '../../../language/own-words.ts';
import { PROSE } from '../../../page/prose.ts';
import { proseWithoutParts } from '../../../page/words-of-page.ts';
import { DRAFT } from './words.ts';

export const rule: ElementRule = {
  id: 'draft-text',
  level: 'warning',
  wcag: [],
  isMinor: true,
  selector: PROSE,
  check(element, page) {
    const prose = proseWithoutParts(element, page);
    if (!prose || page.closest(element, 'pre,code,samp,label,[contenteditable]')) return undefined;
    const text = inLanguage(DRAFT, page.langOf(element))?.exec(prose)?.[0];
    return text === undefined ? undefined : { element, facts: { text: text.slice(0, 60) } };
  },
};
