import type { ElementRule } from '../../../contract/types.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

const ONE =
  '\\p{Extended_Pictographic}(?:\\u{FE0F}|[\\u{1F3FB}-\\u{1F3FF}])*(?:\\u{200D}\\p{Extended_Pictographic}\\u{FE0F}?)*';
const ROW = new RegExp(`(?:${ONE}\\s*){3}|(?:${ONE}.{0,40}){6}`, 'u');

export const rule: ElementRule = {
  id: 'emoji-row',
  level: 'warning',
  wcag: [],
  isMinor: true,
  selector: PROSE,
  check(element, page) {
    const prose = proseOf(element, page).replace(/[©®™↗→←↑↓✓✔]/g, '');
    return ROW.test(prose) ? { element } : undefined;
  },
};
