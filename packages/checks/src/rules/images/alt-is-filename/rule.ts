import type { ElementRule } from '../../../contract/types.ts';
import { altOf, fileOf, isExposedImage } from '../image-names.ts';

const FILE = /^[^.!?]{1,80}\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|ico|heic)$/i;
/** Names that cameras and programs give, and words that are joined as only names of files are. */
const GIVEN =
  /^(?:(?:img|image|dscn?f?|pict?|photo|scan|screen ?shot|bild|foto|imagen|mvimg|pxl)[ _-]*\d{2,}|\w*_\w*$)/i;
/** What words have not, if it is the name of this file: digits, two hyphens, such a beginning. */
const OWN = /\d|-.*-|^(?:btn|ico?|icn|img|bg|hdr|nav|pic|spr)-/i;

export const rule: ElementRule = {
  id: 'alt-is-filename',
  level: 'error',
  wcag: ['1.1.1'],
  selector: 'img,area[alt],input[type=image],[role=img],svg',
  check(element, page) {
    const alt = altOf(element, page);
    if (!alt || !isExposedImage(element, page)) return undefined;
    if (FILE.test(alt)) return { element, facts: { alt } };
    const isOwn = fileOf(element).startsWith(`${alt}.`) && OWN.test(alt);
    return isOwn || GIVEN.test(alt) ? { element, level: 'warning', facts: { alt } } : undefined;
  },
};
