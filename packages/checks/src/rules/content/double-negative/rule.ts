import type { ElementRule } from '../../../contract/types.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

export const rule: ElementRule = {
  id: 'double-negative',
  level: 'warning',
  wcag: ['3.1.5'],
  isMinor: true,
  selector: PROSE,
  check(element, page) {
    const prose = proseOf(element, page);
    if (!prose) return undefined;
    const text = page.words(element, 'negative-twice')?.exec(prose)?.[0];
    return text === undefined ? undefined : { element, facts: { text: text.slice(0, 80) } };
  },
};
