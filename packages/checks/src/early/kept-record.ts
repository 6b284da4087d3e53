import type { Recorded } from './record-events.ts';

/** Under a symbol, so that no script of the page meets a name of ours. */
export const KEY = Symbol.for('handrail.checks.listeners');

/** Keeps a record in a window, unread, for a check that comes later, as another script. */
export function keepRecord(window: Window, recorded: Recorded): void {
  Reflect.defineProperty(window, KEY, { value: recorded, configurable: true });
}
