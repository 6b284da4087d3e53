import type { ElementRule } from '../../../contract/types.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

const LONG = /(?<![\p{L}\p{N}./_=#-])\d{12,24}(?![\p{L}\p{N}/_-]|\.\d)/u;

export const rule: ElementRule = {
  id: 'number-ungrouped',
  level: 'warning',
  wcag: [],
  isMinor: true,
  selector: PROSE,
  check(element, page) {
    const prose = proseOf(element, page);
    if (!prose || page.closest(element, 'pre,code,samp,table,[role=table],[role=grid]'))
      return undefined;
    const text = LONG.exec(prose)?.[0];
    return text === undefined || /(\d)\1{6}/.test(text) ? undefined : { element, facts: { text } };
  },
};
