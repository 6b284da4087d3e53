import type { ElementRule } from '../../../contract/types.ts';
import { fileOf } from '../image-names.ts';

const MIN_SIDE_PX = 80;
const MIN_AREA_PX = 30_000;
const MAX_WORDS = 6;
const MAX_WORDS_TO_ASK = 3;
const DESCRIBED = '[longdesc],[aria-describedby],[aria-details]';

export const rule: ElementRule = {
  id: 'large-image-short-alt',
  level: 'warning',
  wcag: ['1.1.1'],
  selector: 'img[alt]:not([alt=""])',
  check(element, page) {
    const alt = element.getAttribute('alt') ?? '';
    const words = alt.trim().split(/\s+/).length;
    const { width, height } = page.rect(element);
    const isLarge = Math.min(width, height) >= MIN_SIDE_PX && width * height >= MIN_AREA_PX;
    if (words > MAX_WORDS || !isLarge || element.matches(DESCRIBED) || !page.isExposed(element)) {
      return undefined;
    }
    if (page.closest(element, 'a,button,figure:has(figcaption)')) return undefined;
    // The areas of a map say what is there, and rules about names judge them.
    if (element.hasAttribute('usemap')) return undefined;
    const isRich = page.anyWords('picture-says-much').test(`${fileOf(element)} ${alt}`);
    if (!isRich && words > MAX_WORDS_TO_ASK) return undefined;
    return { element, level: isRich ? 'warning' : 'manual', facts: { alt } };
  },
};
