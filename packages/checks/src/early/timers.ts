/** A timer of the page that has not run out. */
export interface Timer {
  readonly source: string;
  readonly delayMs: number;
  readonly repeats: boolean;
}

interface Entry {
  /** Weak: a timer that is over keeps nothing alive. */
  readonly handler: WeakRef<object> | string;
  readonly delayMs: number;
  readonly repeats: boolean;
  readonly dueAt: number;
}

/** Enough for any page; a page that starts timers all the time forgets its oldest ones. */
const MAX_TIMERS = 300;

/**
 * Records timers of a window from now on. Timers run as before.
 *
 * @returns what runs, and what ends the recording.
 */
export function recordTimers(window: Window & typeof globalThis): {
  readonly timers: () => readonly Timer[];
  readonly stop: () => void;
} {
  const known = new Map<unknown, Entry>();
  const stops = [
    wrapStart('setTimeout', false),
    wrapStart('setInterval', true),
    wrapEnd('clearTimeout'),
    wrapEnd('clearInterval'),
  ];

  function wrapStart(name: 'setTimeout' | 'setInterval', repeats: boolean): () => void {
    return wrap(window, name, (args, id) => {
      const [handler, delay] = args;
      const isObject = typeof handler === 'function' || (typeof handler === 'object' && handler);
      const delayMs = Math.max(0, Number(delay) || 0);
      const entry: Entry = {
        handler: isObject ? new WeakRef(handler) : String(handler),
        delayMs,
        repeats,
        dueAt: window.performance.now() + delayMs,
      };
      known.set(id, entry);
      if (known.size > MAX_TIMERS) known.delete(known.keys().next().value);
    });
  }
  function wrapEnd(name: 'clearTimeout' | 'clearInterval'): () => void {
    return wrap(window, name, ([id]) => void known.delete(id));
  }

  return {
    timers: () => {
      const now = window.performance.now();
      return [...known.values()].flatMap(({ handler, delayMs, repeats, dueAt }): Timer[] => {
        const source = typeof handler === 'string' ? handler : sourceOf(handler.deref());
        return source && (repeats || dueAt > now) ? [{ source, delayMs, repeats }] : [];
      });
    },
    stop: () => {
      for (const stop of stops) stop();
      known.clear();
    },
  };
}

/** The source text of a handler, also of an object with `handleEvent`; '' for anything else. */
export function sourceOf(handler: unknown): string {
  if (typeof handler === 'function') return Function.prototype.toString.call(handler);
  const inner: unknown =
    typeof handler === 'object' && handler ? Reflect.get(handler, 'handleEvent') : null;
  return typeof inner === 'function' ? Function.prototype.toString.call(inner) : '';
}

/**
 * Puts a function in the place of one of the browser's, with its name and length, that does the same
 * and then notes the call. What fails while noting never reaches the page.
 *
 * @returns what puts the old one back; where another script has wrapped ours since, it stays and
 *   notes nothing any more.
 */
export function wrap(
  holder: object,
  name: string,
  note: (args: readonly unknown[], result: unknown, self: unknown) => void,
): () => void {
  const original: unknown = Reflect.get(holder, name);
  if (typeof original !== 'function') return () => undefined;
  const before = Object.getOwnPropertyDescriptor(holder, name);
  const called = original as (...args: unknown[]) => unknown;
  let isOver = false;
  // A method, because those cannot be called with `new`, just like the browser's.
  const { [name]: wrapper } = {
    [name](this: unknown, ...args: unknown[]): unknown {
      const result = Reflect.apply(called, this, args);
      try {
        if (!isOver) note(args, result, this);
      } catch {
        // The page goes on.
      }
      return result;
    },
  };
  Reflect.defineProperty(wrapper as object, 'length', {
    value: original.length,
    configurable: true,
  });
  Reflect.set(holder, name, wrapper);
  return () => {
    isOver = true;
    if (Reflect.get(holder, name) !== wrapper) return;
    if (before) Reflect.defineProperty(holder, name, before);
    else Reflect.deleteProperty(holder, name);
  };
}
