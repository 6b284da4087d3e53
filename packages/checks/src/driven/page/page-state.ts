/** The page as a whole before and after a press. */
import type { Press } from '../../contract/measures.ts';
import { isSeen, wordsOf } from './shown-texts.ts';
import { focusedElement } from './watch.ts';

interface PageState {
  readonly address: string;
  readonly title: string;
  readonly heading: string;
  /** Pictures with their file, and with their alternative. */
  readonly images: ReadonlyMap<HTMLImageElement, string>;
  readonly alts: ReadonlyMap<HTMLImageElement, string>;
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
    images: new Map([...document.images].map((each) => [each, `${each.currentSrc}|${each.src}`])),
    alts: new Map([...document.images].map((each) => [each, each.alt])),
    hasFocus: focusedElement() !== null,
  };
}

/** Pictures that were exchanged since, and kept their alternative. */
export function staleImages(): readonly Element[] {
  return [...(pageBefore?.images ?? [])]
    .filter(([image, source]) => {
      const { currentSrc, src, alt } = image;
      // A blank one may have waited for the real one.
      const isOther = `${currentSrc}|${src}` !== source && !/^\|?data:|^\|/.test(source);
      return isOther && isSeen(image) && alt !== '' && alt === pageBefore?.alts.get(image);
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
