import { imagesOf, outlineOf, readingOf, tabOrder } from '../views/index.ts';
import type { PanelState, View } from './state.ts';

/** Reads from the page what a view shows. */
export function readView(
  view: View,
  document: Document,
  isForeign: (element: Element) => boolean,
): Partial<PanelState> {
  switch (view) {
    case 'outline':
      return { outline: outlineOf(document, isForeign) };
    case 'tab-order':
      return { tabOrder: tabOrder(document, isForeign) };
    case 'images':
      return { images: imagesOf(document, isForeign) };
    case 'reading':
      return { reading: readingOf(document, isForeign) };
    case 'findings':
    case 'dismissed':
    case 'report':
      return {};
  }
}
