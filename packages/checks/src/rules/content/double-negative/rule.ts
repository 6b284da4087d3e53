import type { ElementRule } from '../../../contract/types.ts';
import { inLanguage } from '../../../language/own-words.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';
import { NEGATIVE_TWICE } from './words.ts';

export const rule: ElementRule = {
  id: 'double-negative',
  level: 'warning',
  wcag: ['3.1.5'],
  isMinor: true,
  selector: PROSE,
  check(element, page) {
    const prose = proseOf(element, page);
    if (!prose) return undefined;
    const text = inLanguage(NEGATIVE_TWICE, page.langOf(element))?.exec(prose)?.[0];
    return text === undefined ? undefined : { element, facts: { text: text.slice(0, 80) } };
  },
};
