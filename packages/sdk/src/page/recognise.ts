/**
 * Finds targets by their fingerprints, where no finder does: a part of its own, loaded when the first
 * of them is asked for.
 */
import { findLike, isVisible, type FingerprintedTarget, type Finding } from '@handrail/locator';
import type { Sighting } from './sighting.ts';
import { watchDocuments } from './watch.ts';

/** A page that never rests is searched for at most a tenth of the time. */
const REST = 9;
/** Longer than any search takes by itself: then the page was busy, not we. */
const MAX_REST_MS = 2000;

export interface Recogniser {
  /**
   * What is known of a target; what is not, or no longer, is searched for.
   *
   * @param missing What the finders said.
   */
  recognise(key: string, target: FingerprintedTarget, missing: Sighting): Sighting;
  /** Ends all searches and forgets what they gave, until `recognise` is called again. */
  forget(): void;
}

interface Entry {
  target: FingerprintedTarget;
  /** Of the last search. */
  last?: Finding;
  /** Asked for since the last search began. */
  isWanted: boolean;
  /** The page has changed since the last search began. */
  isStale: boolean;
}

export interface RecogniserOptions {
  /** The page has not changed, but what is known of it has. Must not throw. */
  onNews(): void;
  onError(error: unknown): void;
  /** @default findLike of the locator */
  readonly locate?: typeof findLike;
}

export function createRecogniser(
  root: Document,
  { onNews, onError, locate = findLike }: RecogniserOptions,
): Recogniser {
  const entries = new Map<string, Entry>();
  let isSearching = false;
  let restUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let search = new AbortController();
  let endWatch: (() => void) | undefined;

  function onChange(): void {
    for (const entry of entries.values()) entry.isStale = true;
    plan();
  }

  /** One search at a time. What was never searched for waits for no rest: there are only so many. */
  function plan(): void {
    clearTimeout(timer);
    if (isSearching) return;
    const now = performance.now();
    const due = [...entries.values()].filter(({ isWanted, isStale }) => isWanted && isStale);
    const ready = due.filter(({ last }) => !last || now >= restUntil);
    if (ready.length) void searchFor(ready, search.signal);
    else if (due.length) timer = setTimeout(plan, restUntil - now);
  }

  async function searchFor(ready: readonly Entry[], signal: AbortSignal): Promise<void> {
    isSearching = true;
    // After the look at the page that asks for it, and still before anything is painted.
    await Promise.resolve();
    const startedAt = performance.now();
    for (const entry of ready) {
      entry.isWanted = entry.isStale = false;
      const before = outcomeOf(entry.last);
      try {
        entry.last = await locate(entry.target, root, { signal });
      } catch (error) {
        if (!signal.aborted) onError(error);
        // A frame may have gone away in the middle; the page's next change starts the next search.
        entry.last ??= { status: 'missing', reason: 'none', confidence: 0 };
      }
      if (signal.aborted) return;
      if (outcomeOf(entry.last) !== before) onNews();
    }
    const endedAt = performance.now();
    restUntil = endedAt + Math.min(REST * (endedAt - startedAt), MAX_REST_MS);
    isSearching = false;
    plan();
  }

  return {
    recognise(key, target, missing) {
      endWatch ??= watchDocuments(root, { onChange }, () => undefined);
      const entry = entries.get(key) ?? { target, isWanted: true, isStale: true };
      // The same in another language, perhaps.
      entry.target = target;
      entry.isWanted = true;
      // In a shadow root things change unseen.
      entry.isStale ||= isGone(entry.last);
      entries.set(key, entry);
      plan();
      return sightingOf(entry, missing);
    },
    forget() {
      search.abort();
      search = new AbortController();
      isSearching = false;
      clearTimeout(timer);
      endWatch?.();
      endWatch = undefined;
      entries.clear();
    },
  };
}

function isGone(found: Finding | undefined): boolean {
  return found?.status === 'found' && !found.element.isConnected;
}

function outcomeOf(found: Finding | undefined): unknown {
  return found?.status === 'found'
    ? found.element
    : found?.status === 'missing'
      ? found.reason
      : found?.status;
}

/** An element of an earlier search counts for as long as it can be seen. */
function sightingOf({ last, target }: Entry, missing: Sighting): Sighting {
  if (last?.status === 'unsure') return { ...missing, reason: 'uncertain', present: true };
  if (last?.status === 'missing') return { ...missing, reason: last.reason };
  if (!last?.element.isConnected) return { ...missing, present: null };
  const { element, frames, drift } = last;
  if (!isVisible(element)) return { ...missing, reason: 'hidden' };
  return { element, frames, drift, rank: target.find?.length ?? 0, by: 'fingerprint' };
}
