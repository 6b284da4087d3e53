import type { ElementRule } from '../../../contract/types.ts';
import { lineCount } from '../../../page/lines.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

/** WCAG 1.4.8 says 80, 40 in Chinese, Japanese and Korean; half as much again is clearly too long. */
const MAX = 120;

export const rule: ElementRule = {
  id: 'line-too-long',
  topic: 'text',
  level: 'warning',
  wcag: ['1.4.8'],
  affects: ['cognitive', 'low-vision'],
  selector: PROSE,
  check(element, page) {
    const prose = proseOf(element, page);
    if (prose.length < MAX * 2 || prose.includes('\n')) return undefined;
    const lines = lineCount(element, page);
    const isWide = /^(?:zh|ja|ko)$/.test(page.langOf(element));
    const length = Math.round(prose.length / Math.max(1, lines)) * (isWide ? 2 : 1);
    return lines > 1 && length > MAX ? { element, facts: { length } } : undefined;
  },
};
