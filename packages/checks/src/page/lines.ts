import type { PageView } from './page-view.ts';

/** Height of its lines in CSS pixels. */
export function lineHeightOf(element: Element, page: PageView): number {
  const { lineHeight, fontSize } = page.style(element);
  // Browsers draw "normal" between 1.15 and 1.3, by the font.
  return Number.parseFloat(lineHeight) || Number.parseFloat(fontSize) * 1.2;
}

/** How many lines its text takes, roughly. */
export function lineCount(element: Element, page: PageView): number {
  return Math.round(page.rect(element).height / lineHeightOf(element, page));
}
