/**
 * The browser's side of the collector. It ships to citizens, so it is written for few bytes:
 * types only from the contract, one closure, no dependency.
 */
import type { Device, EventInput } from '@handrail/flow/events';
import { createEventId } from '@handrail/flow/event-parts';
import { guard } from './guard.ts';
import { serialize } from './serialize.ts';

/**
 * `on`: events are queued and sent. `essential`: only those that tell whether guidance works
 * (`ESSENTIAL_KINDS` of the contract). `off`: nothing is queued, kept or sent.
 */
export type Consent = 'on' | 'essential' | 'off';

export interface ClientOptions {
  /** Where to post, such as `https://stats.agency.example/v1/events`. */
  readonly url: string;
  /** Name of the portal, if one collector serves several. */
  readonly site?: string | undefined;
  readonly consent: Consent;
  /** Prints what would be sent on the console, and sends and keeps nothing. @default false */
  readonly dry?: boolean | undefined;
  /** The window to work in; tests give a fake. @default window */
  readonly win?: ClientWindow | undefined;
}

/** The part of a window that the client uses. */
export type ClientWindow = Pick<
  Window & typeof globalThis,
  'addEventListener' | 'clearTimeout' | 'crypto' | 'Date' | 'fetch' | 'innerWidth' | 'Math'
> & {
  readonly document: Pick<Document, 'hidden'>;
  readonly navigator: Navigator & { readonly globalPrivacyControl?: boolean };
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  setTimeout(run: () => void, afterMs: number): number;
  matchMedia(query: string): { readonly matches: boolean };
};

/** Hands facts about the guidance to the collector. No method ever throws. */
export interface Client {
  /** Queues an event; it leaves with the next batch. */
  send(event: EventInput): void;
  /** Less than before also forgets what is queued, not yet sent and no longer allowed. */
  setConsent(consent: Consent): void;
  /** Whether events of every kind are taken now: with consent `on`, and no privacy signal. */
  isOn(): boolean;
  /** Sends what is queued as if the page were left, and removes every listener and timer. */
  stop(): void;
}

const BATCH_EVENTS = 20;
const BATCH_DELAY_MS = 5000;
const QUEUE_EVENTS = 200;
/** Twenty with a site, in letters of three bytes, stay under 48 kB; none of the contract has 700. */
const EVENT_CHARS = 780;
/** No answer is one too, or the queue would stand still until the page is left. */
const ANSWER_MS = 60_000;
/** Our own pauses end at five minutes: few pages live longer. */
const DOUBLINGS = 6;
/** A day, if the collector asks for it: a timer for more than 24 of them would run at once. */
const PAUSE_MAX_MS = 86_400_000;
const QUEUE_KEY = 'handrail.events';

/** An event as it is sent. */
type Queued = EventInput & { readonly id: string; readonly device: Device };

/**
 * Makes the sender of events.
 *
 * With Global Privacy Control or Do Not Track on, with consent off, or once the portal's
 * `connect-src` has refused the address, nothing is queued and nothing is sent; guidance goes on.
 */
export function createClient({ url, site, consent, dry, win = window }: ClientOptions): Client {
  const { navigator } = win;
  const end = new AbortController();
  let queue: readonly Queued[] = [];
  let dropped = 0;
  let blocked = false;
  /** What waits for its answer. */
  let sending: readonly Queued[] | undefined;
  let failures = 0;
  let timer: number | undefined;

  const isForbidden = (): unknown =>
    blocked || navigator.globalPrivacyControl || navigator.doNotTrack === '1';

  /**
   * What was queued under more consent than there is now waits until it is known whether that is
   * withdrawn or only not yet said on this page.
   */
  const isWanted = ({ kind }: Queued): boolean =>
    !isForbidden() &&
    (consent === 'on' || (consent === 'essential' && /^(sdk|target)\./.test(kind)));

  const cancelTimer = (): void => {
    win.clearTimeout(timer);
    timer = undefined;
  };

  const schedule = (afterMs = BATCH_DELAY_MS): void => {
    if (queue.some(isWanted)) timer ??= win.setTimeout(sendNext, afterMs);
  };

  const enqueue = (event: Queued): void => {
    // What was kept may be anything: this throws before it is in the queue.
    const { id } = event;
    if (queue.every((each) => each.id !== id)) queue = [...queue, event];
    if (queue[QUEUE_EVENTS]) {
      queue = queue.slice(1);
      dropped++;
    }
  };

  const toRequest = (events: readonly Queued[], lost = 0): string =>
    serialize({ v: 1, site: site || undefined, dropped: lost || undefined, events });

  const sendNext = guard(() => {
    if (sending) return;
    cancelTimer();
    const batch = queue.filter(isWanted).slice(0, BATCH_EVENTS);
    if (!batch[0]) return;
    const lost = dropped;
    const settle = guard(({ status = 500, headers }: Partial<Response>) => {
      // An answer to what was given up: it is sent again anyway, and counted once.
      if (sending !== batch) return;
      sending = undefined;
      cancelTimer();
      if (status >= 500 || status === 429 || status === 408) {
        return schedule(
          Math.min(
            PAUSE_MAX_MS,
            Math.max(
              // Jitter, so that all browsers of a portal do not come back in the same second.
              (BATCH_DELAY_MS / 2) * 2 ** Math.min(DOUBLINGS, failures++) * (1 + win.Math.random()),
              Number(headers?.get('Retry-After')) * 1000 || 0,
            ),
          ),
        );
      }
      failures = 0;
      dropped -= lost;
      // The collector will never take this batch: count it, and let the next one through.
      if (status >= 300) dropped += batch.length;
      queue = queue.filter((event) => !batch.includes(event));
      sendSoon();
    });
    // A string goes out as text/plain, which needs no preflight question.
    win
      .fetch(url, {
        method: 'POST',
        body: toRequest(batch, lost),
        keepalive: true,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      })
      .then(settle, () => settle({}));
    sending = batch;
    timer = win.setTimeout(() => settle({}), ANSWER_MS);
  });

  const sendSoon = (): void => {
    if (failures || !queue[BATCH_EVENTS - 1]) schedule();
    else sendNext();
  };

  /** Queues what the page before kept, or another frame. */
  const takeKept = guard(() => {
    if (dry) return;
    const kept = win.sessionStorage.getItem(QUEUE_KEY);
    win.sessionStorage.removeItem(QUEUE_KEY);
    if (isForbidden()) return;
    // Of nothing it makes null.
    (JSON.parse(kept as string) as Queued[] | null)?.forEach(enqueue);
    schedule();
  });

  /**
   * The page may never come back: hand everything to beacons, and keep it as well. `sendBeacon`
   * also says true when a policy or a blocker stops it, so whatever was not answered is sent
   * again from the next page; the collector knows the ids and counts each once.
   */
  const onHide = guard(() => {
    takeKept();
    if (isForbidden() || !queue[0]) return;
    guard(() => win.sessionStorage.setItem(QUEUE_KEY, serialize(queue)))();
    // A collector that asked for a pause gets one, also if the page is shown again before it ends.
    if (failures) return;
    if (!sending) cancelTimer();
    const rest = queue.filter(isWanted);
    while (rest[0]) navigator.sendBeacon(url, toRequest(rest.splice(0, BATCH_EVENTS)));
  });

  const onVisibility = (): void => (win.document.hidden ? onHide() : takeKept());

  const onViolation = guard(({ blockedURI, disposition }: SecurityPolicyViolationEvent) => {
    // Each further try would cost the portal a console error and perhaps a report.
    blocked ||= disposition === 'enforce' && blockedURI.includes(url);
  });

  takeKept();
  // Told, by all browsers that we support, also when the page is left or comes back from memory.
  win.addEventListener('visibilitychange', onVisibility, end);
  // One that was hidden before is not told again: what happened since would be lost.
  win.addEventListener('pagehide', onVisibility, end);
  win.addEventListener('securitypolicyviolation', onViolation, end);

  return {
    send: guard((input) => {
      const id = createEventId(win.crypto, win.Date.now());
      // Three classes only: a finer one would help to tell browsers apart.
      const device =
        win.innerWidth < 600
          ? 'phone'
          : win.innerWidth < 1100 && win.matchMedia('(pointer:coarse)').matches
            ? 'tablet'
            : 'desktop';
      const event = { ...input, id, device } as const;
      if (!isWanted(event)) return;
      if (dry) return console.info('Handrail:', toRequest([event]));
      if (toRequest([event]).length > EVENT_CHARS) dropped++;
      else enqueue(event);
      sendSoon();
    }),
    setConsent(next) {
      consent = next;
      takeKept();
      queue = queue.filter(isWanted);
    },
    isOn: () => consent === 'on' && !isForbidden(),
    stop() {
      onHide();
      cancelTimer();
      end.abort();
      blocked = true;
    },
  };
}
