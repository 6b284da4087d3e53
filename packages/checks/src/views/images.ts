import type { PageView } from '../page/page-view.ts';
import { inOrder, pagesOf } from './pages-of.ts';

/** What a screen reader says in place of an image. */
export interface ImageItem {
  readonly element: Element;
  /** `missing`: nothing says what it shows. `hidden`: marked as decoration. */
  readonly kind: 'named' | 'hidden' | 'missing';
  /** What is read out; '' if nothing. */
  readonly name: string;
  /** Its file, or what it is: "logo.png", "svg". */
  readonly file: string;
  /** A link or button around it, which it names. */
  readonly isControl: boolean;
}

const IMAGES =
  'img,svg,[role=img],[role=image],input[type=image],area[href],canvas,object[type^=image]';

/** All images that people can see, in order, with what stands in their place. */
export function imagesOf(
  document: Document,
  isForeign?: (element: Element) => boolean,
): readonly ImageItem[] {
  return pagesOf(document, isForeign).flatMap((page) =>
    inOrder(page.document, IMAGES, isForeign)
      .filter((element) => page.isShown(element) && !isInner(element))
      .map((element) => describeImage(element, page)),
  );
}

/** Parts of a drawing are not images of their own. */
function isInner(element: Element): boolean {
  return !!element.parentElement?.closest('svg,[role=img],canvas');
}

function describeImage(element: Element, page: PageView): ImageItem {
  const name = page.name(element);
  const isHidden =
    !page.isExposed(element) ||
    element.matches('[alt=""],[role=presentation],[role=none]') ||
    // A drawing without a name is passed over by most screen readers, as if it were decoration.
    (element.localName === 'svg' && !name && !element.hasAttribute('role'));
  return {
    element,
    kind: name ? 'named' : isHidden ? 'hidden' : 'missing',
    name,
    file: fileOf(element),
    isControl: !!page.closest(element, 'a[href],button,[role=button],[role=link],input'),
  };
}

function fileOf(element: Element): string {
  const address = element.getAttribute('src') ?? element.getAttribute('data') ?? '';
  if (!address || address.startsWith('data:')) return element.localName;
  return address.split(/[?#]/)[0]?.split('/').pop() ?? element.localName;
}
