import type { ElementRule } from '../../../contract/types.ts';
import { addressOf, extensionOf } from '../../../page/address.ts';

export const rule: ElementRule = {
  id: 'link-to-image-file',
  level: 'warning',
  wcag: ['1.1.1'],
  // What is saved is opened with whatever somebody reads pictures with.
  selector: 'a[href]:not([download]),area[href]:not([download])',
  check(element, page) {
    const isImage = /^(?:png|jpe?g|gif|webp|avif|bmp|tiff?|heic|svg)$/.test(
      extensionOf(addressOf(element)),
    );
    // Around a small version of the same picture, its alternative is the picture's as well.
    const hasPreview = element.querySelector('img[alt]:not([alt=""]),svg,picture');
    return isImage && !hasPreview && page.isExposed(element)
      ? { element, facts: { text: page.name(element) } }
      : undefined;
  },
};
