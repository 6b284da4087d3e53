import type { ElementRule } from '../../../contract/types.ts';
import { lineCount } from '../../../page/lines.ts';
import { PROSE, proseOf } from '../../../page/prose.ts';

/** WCAG 1.4.8 asks for 1.5; below this, letters of two lines nearly touch. */
const MIN = 1.15;

export const rule: ElementRule = {
  id: 'line-height-tight',
  level: 'warning',
  wcag: ['1.4.8'],
  selector: PROSE,
  check(element, page) {
    if (proseOf(element, page).length < 80 || lineCount(element, page) < 2) return undefined;
    const { lineHeight, fontSize } = page.style(element);
    const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
    if (!(ratio < MIN)) return undefined;
    return { element, facts: { ratio: Math.round(ratio * 100) / 100 } };
  },
};
