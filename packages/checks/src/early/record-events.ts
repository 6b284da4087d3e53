import { recordTimers, wrap, type Timer } from './timers.ts';

interface Entry {
  readonly handler: EventListenerOrEventListenerObject;
  readonly isCapture: boolean;
  readonly signal: AbortSignal | undefined;
}

/** What was recorded, as it stands; `listenersFrom` reads it. */
export interface Recorded {
  /** Weak: what a page drops is not kept for us. */
  of: WeakMap<EventTarget, Map<string, Entry[]>>;
  readonly targets: Set<WeakRef<EventTarget>>;
  readonly timers: () => readonly Timer[];
}

/** Weak references are looked through once this many targets came since. */
const SWEEP_EVERY = 5000;

/**
 * Records listeners and timers of a window from now on. Only that: what reads them is larger, and
 * loads when somebody asks.
 *
 * @returns what was recorded, and what ends the recording.
 */
export function recordEvents(window: Window & typeof globalThis): {
  readonly recorded: Recorded;
  readonly stop: () => void;
} {
  const timing = recordTimers(window);
  const recorded: Recorded = { of: new WeakMap(), targets: new Set(), timers: timing.timers };
  const prototype = window.EventTarget.prototype;
  const stops = [
    wrap(prototype, 'addEventListener', (args, _, self) =>
      remember(recorded, self ?? window, args),
    ),
    wrap(prototype, 'removeEventListener', (args, _, self) =>
      forget(recorded, self ?? window, args),
    ),
    timing.stop,
  ];
  return {
    recorded,
    stop: () => {
      for (const stop of stops) stop();
      recorded.targets.clear();
      recorded.of = new WeakMap();
    },
  };
}

function remember(recorded: Recorded, self: unknown, args: readonly unknown[]): void {
  const target = self as EventTarget;
  const type = String(args[0]);
  const entry = asEntry(args);
  if (!entry || entry.signal?.aborted) return;
  let types = recorded.of.get(target);
  if (!types) {
    types = new Map();
    recorded.of.set(target, types);
    recorded.targets.add(new WeakRef(target));
    if (recorded.targets.size % SWEEP_EVERY === 0) sweep(recorded.targets);
  }
  const entries = types.get(type) ?? [];
  types.set(type, entries);
  if (!entries.some((each) => isSame(each, entry))) entries.push(entry);
}

function forget(recorded: Recorded, self: unknown, args: readonly unknown[]): void {
  const entry = asEntry(args);
  const entries = recorded.of.get(self as EventTarget)?.get(String(args[0]));
  const index = entry && entries ? entries.findIndex((each) => isSame(each, entry)) : -1;
  if (index >= 0) entries?.splice(index, 1);
}

/** A listener is the same if its function and its phase are: https://dom.spec.whatwg.org/#event-listener */
function isSame(one: Entry, other: Entry): boolean {
  return one.handler === other.handler && one.isCapture === other.isCapture;
}

function asEntry([, handler, options]: readonly unknown[]): Entry | null {
  const isHandler = typeof handler === 'function' || (typeof handler === 'object' && handler);
  if (!isHandler) return null;
  const isObject = typeof options === 'object' && options !== null;
  return {
    handler: handler as EventListenerOrEventListenerObject,
    isCapture: Boolean(isObject ? Reflect.get(options, 'capture') : options),
    signal: isObject ? (Reflect.get(options, 'signal') as AbortSignal | undefined) : undefined,
  };
}

function sweep(targets: Set<WeakRef<EventTarget>>): void {
  for (const each of targets) if (!each.deref()) targets.delete(each);
}
