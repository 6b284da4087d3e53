import type { PageView } from './page-view.ts';

/** Whether a transcript is named by the part of the page around a recording, or by its description. */
export function hasTranscriptNear(element: Element, page: PageView): boolean {
  const part = page.closest(element, 'figure,article,section,li,td,main,body');
  const transcript = page.anyWords('transcript');
  return transcript.test(page.description(element)) || (!!part && transcript.test(page.text(part)));
}
