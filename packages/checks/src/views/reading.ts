import { readability, sentencesOf } from '../language/readability.ts';
import type { PageView } from '../page/page-view.ts';
import { wordsOf } from '../page/prose.ts';
import { inOrder, pagesOf } from './pages-of.ts';

/** How hard a block of text is to read. */
export interface ReadingItem {
  readonly element: Element;
  /** Its beginning. */
  readonly text: string;
  readonly words: number;
  readonly sentences: number;
  /** Words in the longest sentence. */
  readonly longest: number;
  /** 0 (hard) to 100 and more (easy); null for short texts, and where there is no formula for the language. */
  readonly ease: number | null;
  readonly isHard: boolean;
}

const BLOCKS = 'p,li,dd,dt,td,blockquote,figcaption,legend,label,summary';
const MIN_WORDS = 8;
const MAX_TEXT = 90;
/** Shorter texts hold too few syllables for a formula. */
const MIN_FOR_EASE = 25;

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
  const lengths = sentencesOf(text).map(countWords);
  const longest = Math.max(0, ...lengths);
  const { words, sentences, ease, isHard } = readability(text, page.langOf(element));
  if (words < MIN_WORDS) return [];
  const isLong = words >= MIN_FOR_EASE;
  return [
    {
      ...{ element, text: text.slice(0, MAX_TEXT), words, sentences, longest },
      ease: isLong && ease !== null ? Math.round(ease) : null,
      isHard: isLong && isHard,
    },
  ];
}

function countWords(sentence: string): number {
  return wordsOf(sentence).filter((word) => /\p{L}/u.test(word)).length;
}
