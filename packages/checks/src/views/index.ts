/** A page as lists that staff read: what screen readers and the keyboard make of it. */
export { imagesOf, type ImageItem } from './images.ts';
export { outlineOf, type Outline } from './outline.ts';
export { readingOf, type ReadingItem } from './reading.ts';
export { tabOrder, type TabStop } from './tab-order.ts';
