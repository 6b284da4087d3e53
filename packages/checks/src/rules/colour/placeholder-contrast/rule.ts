import type { ElementRule } from '../../../contract/types.ts';
import { backdropOf, parseColour, type Rgb } from '../../../page/colours.ts';
import { contrast } from '../../../page/contrast.ts';

/** WCAG 1.4.3, for text of usual size. */
const MIN_CONTRAST = 4.5;

export const rule: ElementRule = {
  id: 'placeholder-contrast',
  level: 'warning',
  wcag: ['1.4.3'],
  selector: ':is(input,textarea)[placeholder]:not([placeholder=""])',
  check(element, page) {
    if (!page.isShown(element) || element.matches(':disabled')) return undefined;
    const style = page.window.getComputedStyle(element, '::placeholder');
    const behind = backdropOf(element, page);
    const colour = parseColour(style.color);
    if (!behind || !colour) return undefined;
    const alpha = colour.alpha * Number(style.opacity);
    const seen = colour.rgb.map((part, index) => part * alpha + (behind[index] ?? 0) * (1 - alpha));
    const ratio = Math.floor(contrast(seen as unknown as Rgb, behind) * 10) / 10;
    return ratio < MIN_CONTRAST ? { element, facts: { ratio, needed: MIN_CONTRAST } } : undefined;
  },
};
