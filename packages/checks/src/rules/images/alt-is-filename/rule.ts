import type { ElementRule } from '../../../contract/types.ts';
import { altOf, fileOf, isExposedImage } from '../image-names.ts';

const FILE = /^[^.!?]{1,80}\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|ico|heic)$/i;
/** Names that cameras and programs give. */
const GIVEN =
  /^(?:img|image|dscn?f?|pict?|photo|scan|screen ?shot|bild|foto|imagen|mvimg|pxl)[ _-]*\d{2,}/i;
/** What names of files begin with, and words do not. */
const PREFIX = /^(?:btn|ico?|icn|img|bg|hdr|nav|pic|spr)-/i;

export const rule: ElementRule = {
  id: 'alt-is-filename',
  level: 'error',
  wcag: ['1.1.1'],
  selector: 'img,area[alt],input[type=image],[role=img],svg',
  check(element, page) {
    const alt = altOf(element, page);
    if (!alt || !isExposedImage(element, page)) return undefined;
    if (FILE.test(alt)) return { element, facts: { alt } };
    const own = fileOf(element).replace(/\.\w+$/, '');
    const isOwn = alt === own && (/[_\d]|-.*-/.test(own) || PREFIX.test(own));
    return isOwn || GIVEN.test(alt) ? { element, level: 'warning', facts: { alt } } : undefined;
  },
};
