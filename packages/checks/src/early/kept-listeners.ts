import { KEY } from './kept-record.ts';
import { listenersFrom, type Listeners } from './listeners.ts';
import type { Recorded } from './record-events.ts';

/** Keeps what was recorded in a window for a check that comes later, as another script. */
export function keepListeners(window: Window, listeners: Listeners): void {
  Reflect.defineProperty(window, KEY, { value: listeners, configurable: true });
}

/** What was recorded in the window of this document, or null. */
export function keptListeners(document: Document): Listeners | null {
  const { defaultView } = document;
  const kept = defaultView && (Reflect.get(defaultView, KEY) as Listeners | Recorded | undefined);
  if (!kept) return null;
  if ('has' in kept) return kept;
  const listeners = listenersFrom(kept, defaultView);
  keepListeners(defaultView, listeners);
  return listeners;
}
