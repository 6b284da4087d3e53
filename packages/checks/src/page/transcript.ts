import type { PageView } from './page-view.ts';

/** In English, Spanish, French, German, Italian, Portuguese, Dutch and what follows them. */
const TRANSCRIPT =
  /trans[ck]ri|trascri|text (?:version|alternative)|abschrift|mitschrift|textfassung|versión (?:de|en) texto|version texte/i;

/** Whether a transcript is named by the part of the page around a recording, or by its description. */
export function hasTranscriptNear(element: Element, page: PageView): boolean {
  const part = page.closest(element, 'figure,article,section,li,td,main,body');
  return TRANSCRIPT.test(page.description(element)) || (!!part && TRANSCRIPT.test(page.text(part)));
}
