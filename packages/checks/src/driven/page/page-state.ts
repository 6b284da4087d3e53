/** The page as a whole before and after a press. */
import type { Press } from '../../contract/measures.ts';
import { isSeen, wordsOf } from './shown-texts.ts';
import { focusedElement } from './watch.ts';

interface Picture {
  readonly file: string;
  readonly alt: string;
}

interface PageState {
  readonly address: string;
  readonly title: string;
  readonly heading: string;
  readonly images: ReadonlyMap<HTMLImageElement, Picture>;
  readonly hasFocus: boolean;
}

let pageBefore: PageState | null = null;

export function rememberPage(): void {
  pageBefore = readPage();
}

function readPage(): PageState {
  const headings = [...document.querySelectorAll('h1,h2')].filter(isSeen);
  return {
    // A fragment leads to a place of the same page, unless it is written as a path.
    address: document.location.href.replace(/#(?![!/]).*/, ''),
    title: document.title,
    heading: headings.map(wordsOf).join('|'),
    images: new Map([...document.images].map((each) => [each, pictureOf(each)])),
    hasFocus: focusedElement() !== null,
  };
}

function pictureOf({ currentSrc, src, alt }: HTMLImageElement): Picture {
  return { file: `${currentSrc}|${src}`, alt };
}

/** Pictures that were exchanged since, and kept their alternative. */
export function staleImages(): readonly Element[] {
  return [...(pageBefore?.images ?? [])]
    .filter(([image, was]) => {
      const { file, alt } = pictureOf(image);
      // A blank one may have waited for the real one.
      const isOther = file !== was.file && !/^\|?data:|^\|/.test(was.file);
      return isOther && isSeen(image) && alt !== '' && alt === was.alt;
    })
    .map(([image]) => image);
}

/** What became of the focus and of the page since. */
export function changesOf(button: Element): Pick<Press, 'losesFocus' | 'isNewPage' | 'titles'> {
  const now = readPage();
  const was = pageBefore ?? now;
  return {
    losesFocus: was.hasFocus && !now.hasFocus && !isSeen(button),
    isNewPage: was.address !== now.address && was.heading !== now.heading,
    titles: [was.title, now.title],
  };
}
