import { framesOf } from './frames.ts';

type Watch = (win: Window & typeof globalThis) => () => void;

/**
 * Watches the window of a document and those of its same-origin frames, also of frames that load
 * later or go to another page.
 *
 * @returns the way to stop
 */
export function watchWindows(root: Document, watch: Watch): () => void {
  const ends = new Map<Document, () => void>();

  function look(): void {
    const now = framesOf(root);
    ends.forEach((end, document) => {
      if (now.indexOf(document) < 0) end();
    });
    now.forEach(enter);
  }

  function enter(document: Document): void {
    const win = document.defaultView;
    if (!win || ends.has(document)) return;
    const endWatch = watch(win);
    const onLoad = ({ target }: Event): void => {
      if (/^I?FRAME$/.test((target as Node).nodeName)) look();
    };
    document.addEventListener('load', onLoad, true);
    ends.set(document, () => {
      ends.delete(document);
      document.removeEventListener('load', onLoad, true);
      endWatch();
    });
  }

  look();
  return () => ends.forEach((end) => end());
}
