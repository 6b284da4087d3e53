import type { Listeners } from './listeners.ts';

/** Under a symbol, so that no script of the page meets a name of ours. */
const KEY = Symbol.for('handrail.checks.listeners');

/** Keeps what was recorded in a window for a check that comes later, as another script. */
export function keepListeners(window: Window, listeners: Listeners): void {
  Reflect.defineProperty(window, KEY, { value: listeners, configurable: true });
}

/** What was recorded in the window of this document, or null. */
export function keptListeners(document: Document): Listeners | null {
  const { defaultView } = document;
  return (defaultView && (Reflect.get(defaultView, KEY) as Listeners | undefined)) ?? null;
}
