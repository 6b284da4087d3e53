import type { FocusStop, FocusWalk } from '../contract/measures.ts';
import { isTabbable } from '../page/focusable.ts';
import { rootsOf } from '../page/tree.ts';
import { coverageOf } from './coverage.ts';
import { looksDifferent, lookOf } from './look.ts';
import { settle } from './settle.ts';

const MAX_STOPS = 300;
/** Their own controls take the focus, out of our sight. */
const OPAQUE = 'iframe,frame,object,embed,video,audio';

export interface ProbeOptions {
  /** Elements at most, in the order of the page. @default 300 */
  readonly maxStops?: number | undefined;
  /** Ends the probe early. */
  readonly signal?: AbortSignal | undefined;
  /** Hears how far it is, from 0 to 1. */
  readonly onProgress?: ((part: number) => void) | undefined;
  /** Elements that are not the portal's own, such as our panel. */
  readonly isForeign?: ((element: Element) => boolean) | undefined;
}

/**
 * Gives the focus to one element after the other and compares what is painted, on it and around it.
 *
 * Only for staff who ask for it, never by itself: the page's own handlers run, as they do for anybody
 * who presses Tab. Focus and scroll position are given back at the end. No pictures are taken, so
 * `changedPixels` is null; no key is pressed, so traps, changes and messages stay unknown, and
 * `isWhole` is false.
 *
 * @throws if the document is not shown in a window.
 */
export async function probeFocus(
  document: Document,
  options: ProbeOptions = {},
): Promise<{ readonly focus: FocusWalk }> {
  const { maxStops = MAX_STOPS, signal, onProgress, isForeign } = options;
  const window = document.defaultView;
  if (!window) throw new TypeError('A document without a window cannot be probed.');
  const giveBack = keepPlace(document, window);
  const elements = tabbablesOf(document)
    .filter((element) => !isForeign?.(element))
    .slice(0, maxStops);
  const stops: FocusStop[] = [];
  try {
    for (const [index, element] of elements.entries()) {
      if (signal?.aborted) break;
      const stop = await probe(element, document);
      if (stop) stops.push(stop);
      onProgress?.((index + 1) / elements.length);
    }
  } finally {
    giveBack();
  }
  return { focus: { stops, traps: [], isWhole: false, messages: [], unreached: [], changes: [] } };
}

async function probe(element: Element, document: Document): Promise<FocusStop | null> {
  if (!element.isConnected) return null;
  // Firefox shows a focus that a script gave on demand only; others have never heard of it.
  (element as Partial<HTMLElement>).focus?.({ focusVisible: true });
  await settle(document);
  const root = element.getRootNode() as Document | ShadowRoot;
  if (root.activeElement !== element) return null;
  // Where the browser does not think that this focus has to be seen, nothing can be told.
  const isTold = element.matches(':focus-visible');
  const look = lookOf(element);
  const place = coverageOf(element);
  (element as Partial<HTMLElement>).blur?.();
  await settle(document);
  return {
    element,
    ...place,
    changedPixels: null,
    strongPixels: null,
    isMovedOnly: false,
    contrast: null,
    hasStyleChange: !isTold || looksDifferent(look, lookOf(element)),
  };
}

/** A positive tabindex comes first, as with Tab; then the order of the page. */
function tabbablesOf(document: Document): readonly Element[] {
  const all = rootsOf(document).flatMap((root) =>
    [...root.querySelectorAll('*')].filter(
      (element) => !element.matches(OPAQUE) && isTabbable(element, isShown(element)),
    ),
  );
  const place = (element: Element): number => (element as HTMLElement).tabIndex || Infinity;
  return all.sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');
}

/** @returns what gives focus and scroll position back. */
function keepPlace(document: Document, window: Window): () => void {
  const active = document.activeElement as Partial<HTMLElement> | null;
  const { scrollX, scrollY } = window;
  return () => {
    (document.activeElement as Partial<HTMLElement> | null)?.blur?.();
    if (active !== document.body) active?.focus?.({ preventScroll: true });
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  };
}
