import { resolve } from '../../page/address.ts';
import type { PageView } from '../../page/page-view.ts';

/** Name of the file that an image shows; '' for one that has none, or holds its data itself. */
export function fileOf(image: Element): string {
  const source = image.getAttribute('src') ?? '';
  const path = source.startsWith('data:') ? '' : (resolve(source, image)?.pathname ?? '');
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A screen reader can reach it. Areas of a map have no box of their own: they are where its image is. */
export function isExposedImage(element: Element, page: PageView): boolean {
  if (element.localName !== 'area') return page.isExposed(element);
  const name = page.closest(element, 'map')?.getAttribute('name');
  return page.all('img[usemap]').some((image) => {
    const isOwn = image.getAttribute('usemap') === `#${name ?? ''}`;
    return isOwn && page.isExposed(image);
  });
}

/** What an image is called: areas are not rendered, so that nothing else gives them a name. */
export function altOf(element: Element, page: PageView): string {
  const isArea = element.localName === 'area';
  return isArea ? (element.getAttribute('alt') ?? '').trim() : page.name(element);
}
