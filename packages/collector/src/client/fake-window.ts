/** A window for tests of the client: every effect is recorded, time is moved by hand. */
import type { ClientWindow } from './create-client.ts';

export interface SentBatch {
  readonly how: 'fetch' | 'beacon';
  readonly url: string;
  readonly text: string;
  readonly init?: RequestInit | undefined;
}

type Answer = { status: number; retryAfter?: string } | 'offline' | 'throws' | 'hang';
type Listener = (event: unknown) => void;

interface FakeOptions {
  readonly stored?: Map<string, string> | undefined;
  readonly storageThrows?: boolean;
  readonly navigator?: Record<string, unknown>;
  readonly innerWidth?: number;
  readonly coarse?: boolean;
}

export function createFakeWindow(options: FakeOptions = {}) {
  const listeners = new Map<string, Set<Listener>>();
  const timers = new Map<number, { at: number; run: () => void }>();
  const sent: SentBatch[] = [];
  const stored = options.stored ?? new Map<string, string>();
  const state = {
    now: 1_770_000_000_000,
    answer: { status: 200 } as Answer,
    beacon: true as boolean | 'throws',
    hidden: false,
  };
  let lastTimer = 0;

  const target = {
    addEventListener: (type: string, listener: Listener, { signal }: AbortController) => {
      const set = listeners.get(type) ?? new Set();
      listeners.set(type, set.add(listener));
      signal.addEventListener('abort', () => set.delete(listener));
    },
  };
  const broken = () => {
    if (options.storageThrows) throw new Error('storage is off');
  };
  const fetchFake = (url: string, init: RequestInit & { body: string }): Promise<Response> => {
    sent.push({ how: 'fetch', url, text: init.body, init });
    const { answer } = state;
    if (answer === 'throws') throw new Error('no fetch here');
    if (answer === 'hang') return new Promise(() => undefined);
    if (answer === 'offline') return Promise.reject(new TypeError('Failed to fetch'));
    const headers: HeadersInit =
      answer.retryAfter === undefined ? {} : { 'Retry-After': answer.retryAfter };
    return Promise.resolve(
      new Response(answer.status === 204 ? null : '{}', { status: answer.status, headers }),
    );
  };
  class FakeDate extends Date {
    static override now() {
      return state.now;
    }
  }
  const win = {
    ...target,
    document: {
      get hidden() {
        return state.hidden;
      },
    },
    navigator: {
      sendBeacon: (url: string, text: string) => {
        if (state.beacon === 'throws') throw new Error('no beacons here');
        if (state.beacon) sent.push({ how: 'beacon', url, text });
        return state.beacon;
      },
      ...options.navigator,
    },
    sessionStorage: {
      getItem: (key: string) => (broken(), stored.get(key) ?? null),
      setItem: (key: string, value: string) => (broken(), void stored.set(key, value)),
      removeItem: (key: string) => (broken(), void stored.delete(key)),
    },
    crypto: globalThis.crypto,
    Date: FakeDate,
    Math: { ...Math, min: Math.min, max: Math.max, random: () => 1 },
    fetch: fetchFake,
    innerWidth: options.innerWidth ?? 1280,
    matchMedia: () => ({ matches: options.coarse ?? false }),
    setTimeout: (run: () => void, afterMs: number) => {
      timers.set(++lastTimer, { at: state.now + afterMs, run });
      return lastTimer;
    },
    clearTimeout: (id: number) => timers.delete(id),
  } as unknown as ClientWindow;

  /** Lets promises settle. */
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    win,
    state,
    sent,
    stored,
    timers,
    settle,
    listenerCount: () => [...listeners.values()].reduce((sum, set) => sum + set.size, 0),
    dispatch: (type: string, event: unknown = {}) =>
      listeners.get(type)?.forEach((listener) => listener(event)),
    hide() {
      state.hidden = true;
      this.dispatch('visibilitychange');
    },
    show() {
      state.hidden = false;
      this.dispatch('visibilitychange');
    },
    /** Moves the clock, running every timer that comes due on the way. */
    async advance(ms: number) {
      const end = state.now + ms;
      for (;;) {
        const due = [...timers]
          .filter(([, timer]) => timer.at <= end)
          .sort(([, a], [, b]) => a.at - b.at)[0];
        if (!due) break;
        timers.delete(due[0]);
        state.now = Math.max(state.now, due[1].at);
        due[1].run();
        await settle();
      }
      state.now = end;
      await settle();
    },
    batches: () =>
      sent.map(
        ({ text }) =>
          JSON.parse(text) as {
            v: 1;
            site?: string;
            dropped?: number;
            events: { id: string; step: string; device: string }[];
          },
      ),
  };
}
