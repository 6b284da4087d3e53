import { isOwn, reachableRoots, type Root } from '../scope.ts';
import { locateSoon, type LocateOptions } from './locate.ts';
import type { Fingerprint, Recognised, Recognition } from './types.ts';

/** What happened to the element. */
export type Sighting =
  /** It is there: for the first time, or again. */
  | { readonly type: 'found'; readonly result: Recognised }
  /** It stands elsewhere on the screen, or another element has taken its place. */
  | { readonly type: 'moved'; readonly result: Recognised }
  /** It is not there, or not surely. Said once at the start where it is not there at once. */
  | { readonly type: 'lost'; readonly result: Recognition };

export interface WatchOptions extends LocateOptions {
  /** The outermost document. @default document */
  readonly root?: Document | undefined;
}

/** Long enough to take a burst of changes for one. */
const GATHER_MS = 50;
/** A page that never rests is searched for at most a tenth of the time. */
const REST = 9;

/**
 * Keeps an eye on an element: calls back when it is found, moved, lost and found again.
 *
 * Looks again only after the page changed or was resized, once per burst of changes, in slices of
 * some 8 ms and at most a tenth of the time; an untouched page costs nothing. Scrolling moves nothing.
 *
 * @returns the cleanup. After it nothing calls back, and no listener or observer is left.
 */
export function watch(
  fingerprint: Fingerprint,
  callback: (sighting: Sighting) => void,
  { root = document, ...options }: WatchOptions = {},
): () => void {
  const end = new AbortController();
  const { signal } = end;
  const observer = new MutationObserver((records) => {
    if (!records.every(isOurs)) look();
  });
  const watched = new WeakSet<Root>();
  let last: Recognition | undefined;
  let place = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLooking = false;
  let isStale = false;
  let restMs = 0;

  function look(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      void search();
    }, GATHER_MS + restMs);
  }

  async function search(): Promise<void> {
    if (isLooking) {
      isStale = true;
      return;
    }
    isLooking = true;
    const start = performance.now();
    try {
      observeRoots();
      const result = await locateSoon(fingerprint, root, { ...options, signal });
      if (!signal.aborted) tell(result);
    } catch {
      // Ended meanwhile, or a frame went away in the middle: its load event starts the next look.
    }
    isLooking = false;
    restMs = (performance.now() - start) * REST;
    if (isStale && !signal.aborted) look();
    isStale = false;
  }

  function tell(result: Recognition): void {
    const before = last;
    const now = result.status === 'found' ? placeOf(result.element) : '';
    const isMove =
      result.status === 'found' &&
      before?.status === 'found' &&
      (result.element !== before.element || now !== place);
    const wasFound = before?.status === 'found';
    last = result;
    place = now;
    if (result.status === 'found') {
      if (isMove) callback({ type: 'moved', result });
      else if (!wasFound) callback({ type: 'found', result });
    } else if (!before || wasFound) callback({ type: 'lost', result });
  }

  /** Shadow roots and frames come and go, and no observer looks into them from outside. */
  function observeRoots(): void {
    for (const each of reachableRoots(root)) {
      if (watched.has(each)) continue;
      watched.add(each);
      observer.observe(each, {
        childList: true,
        subtree: true,
        attributes: true,
        characterData: true,
      });
      each.addEventListener('load', look, { capture: true, passive: true, signal });
      const view = (each as Partial<Document>).defaultView;
      for (const event of ['resize', 'popstate', 'hashchange']) {
        view?.addEventListener(event, look, { capture: true, passive: true, signal });
      }
    }
  }

  void search();
  return () => {
    end.abort();
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** In an element of ours, or one of ours that came or went. */
function isOurs({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
  return (
    isOurNode(target) || (type === 'childList' && [...addedNodes, ...removedNodes].every(isOurNode))
  );
}

function isOurNode(node: Node): boolean {
  return node.nodeType === 1 && isOwn(node as Element);
}

/** In the document, so that scrolling does not change it. */
function placeOf(element: Element): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  return [left + scrollX, top + scrollY, width, height].map(Math.round).join();
}
