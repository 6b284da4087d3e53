import type { ElementRule } from '../../../contract/types.ts';
import { fileOf } from '../image-names.ts';

const NAME =
  /^(?:spacer|blank|pixel|clear|trans(?:parent)?|shim|dot|1x1|1px|leer|empty|vide)[-_\d]*\.(?:gif|png)$/i;

export const rule: ElementRule = {
  id: 'spacer-image',
  level: 'warning',
  wcag: [],
  // Images that wait for scrolling begin with an empty one.
  selector: 'img:not([data-src],[data-srcset],[data-original],[data-lazy],[class*=lazy],[usemap])',
  check(element, page) {
    const { width, height } = page.rect(element);
    const [short, long] = width < height ? [width, height] : [height, width];
    // One pixel by itself counts visits: no matter of layout.
    if (long <= 2 || !page.isExposed(element)) return undefined;
    const { naturalWidth, naturalHeight } = element as HTMLImageElement;
    const isStretched = naturalWidth > 0 && naturalWidth <= 2 && naturalHeight <= 2;
    return isStretched || (short > 0 && short <= 2) || NAME.test(fileOf(element))
      ? { element, facts: { file: fileOf(element) } }
      : undefined;
  },
};
