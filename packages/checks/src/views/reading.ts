import type { PageView } from '../page/page-view.ts';
import { inOrder, pagesOf } from './pages-of.ts';

/** How long the sentences of a block of text are. */
export interface ReadingItem {
  readonly element: Element;
  /** Its beginning. */
  readonly text: string;
  readonly words: number;
  readonly sentences: number;
  /** Words in the longest sentence. */
  readonly longest: number;
}

const BLOCKS = 'p,li,dd,dt,td,blockquote,figcaption,legend,label,summary';
const MIN_WORDS = 8;
const MAX_TEXT = 90;
/** A full stop and the like, and what closes behind it; not in "1.5", "z.B." or "gov.uk". */
const SENTENCE_END = /[.!?…。？！]+["'”’»)\]]*(?=\s+[\p{Lu}\p{N}"“‘«([¿¡]|$)/u;

/** The blocks of text of a page, hardest first. */
export function readingOf(
  document: Document,
  isForeign?: (element: Element) => boolean,
): readonly ReadingItem[] {
  return pagesOf(document, isForeign)
    .flatMap((page) =>
      inOrder(page.document, BLOCKS, isForeign).flatMap((element) => readBlock(element, page)),
    )
    .sort((a, b) => b.longest - a.longest || b.words - a.words);
}

function readBlock(element: Element, page: PageView): readonly ReadingItem[] {
  // A block in a block is read for itself.
  if (element.querySelector(BLOCKS) || !page.isShown(element)) return [];
  const text = page.text(element);
  const lengths = sentenceLengths(text);
  const words = lengths.reduce((sum, each) => sum + each, 0);
  if (words < MIN_WORDS) return [];
  const longest = Math.max(...lengths);
  return [{ element, text: text.slice(0, MAX_TEXT), words, sentences: lengths.length, longest }];
}

/** The number of words in each sentence. */
export function sentenceLengths(text: string): readonly number[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length)
    .filter((length) => length > 0);
}
