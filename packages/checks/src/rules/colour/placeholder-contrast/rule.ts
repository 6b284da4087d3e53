import type { ElementRule } from '../../../contract/types.ts';
import { backdropOf, parseColour, type Rgb } from '../../../page/colours.ts';
import { contrast } from '../../../page/contrast.ts';

/** WCAG 1.4.3, for text of usual size, and for large text. */
const MIN_CONTRAST = 4.5;
const MIN_CONTRAST_LARGE = 3;
/** Fields of other types show no hint. */
const SHOWING = /^(?:text|search|url|tel|email|password|number|textarea)$/;
/** Fainter than this it is hidden on purpose: the label lies there until somebody types. */
const MIN_ALPHA = 0.1;

export const rule: ElementRule = {
  id: 'placeholder-contrast',
  level: 'warning',
  wcag: ['1.4.3'],
  selector: ':is(input,textarea)[placeholder]:not([placeholder=""])',
  check(element, page) {
    const { type, placeholder } = element as HTMLInputElement;
    if (!SHOWING.test(type) || !placeholder.trim()) return undefined;
    if (!page.isShown(element) || element.matches(':disabled')) return undefined;
    const style = page.window.getComputedStyle(element, '::placeholder');
    const behind = backdropOf(element, page);
    const colour = parseColour(style.color);
    if (!behind || !colour) return undefined;
    const alpha = colour.alpha * Number(style.opacity);
    if (alpha < MIN_ALPHA) return undefined;
    const seen = colour.rgb.map((part, index) => part * alpha + (behind[index] ?? 0) * (1 - alpha));
    const ratio = Math.floor(contrast(seen as unknown as Rgb, behind) * 10) / 10;
    const needed = isLarge(style) ? MIN_CONTRAST_LARGE : MIN_CONTRAST;
    return ratio < needed ? { element, facts: { ratio, needed } } : undefined;
  },
};

/** At least 18 points, or 14 in bold. */
function isLarge({ fontSize, fontWeight }: CSSStyleDeclaration): boolean {
  const size = parseFloat(fontSize);
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}
