import { resolve } from '../../page/address.ts';

/** Name of the file that an image shows; '' for one that has none, or holds its data itself. */
export function fileOf(image: Element): string {
  const source = image.getAttribute('src') ?? '';
  const path = source.startsWith('data:') ? '' : (resolve(source, image)?.pathname ?? '');
  return path.slice(path.lastIndexOf('/') + 1);
}
