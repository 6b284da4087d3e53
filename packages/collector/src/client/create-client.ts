/**
 * The browser's side of the collector. It ships to citizens, so it is written for few bytes:
 * types only from the contract, one closure, no dependency.
 */
import type { Device, EventInput } from '@handrail/flow/events';
import { createEventId } from '@handrail/flow/event-parts';
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
  /** Says once on the console when the portal's policy forbids sending. @default false */
  readonly debug?: boolean | undefined;
  /** The window to work in; tests give a fake. @default window */
  readonly win?: ClientWindow | undefined;
}

/** The part of a window that the client uses. */
export type ClientWindow = Pick<
  Window & typeof globalThis,
  | 'addEventListener'
  | 'removeEventListener'
  | 'clearTimeout'
  | 'crypto'
  | 'Date'
  | 'fetch'
  | 'innerWidth'
  | 'Math'
> & {
  readonly document: Pick<
    Document,
    'addEventListener' | 'baseURI' | 'removeEventListener' | 'visibilityState'
  >;
  readonly navigator: Navigator & { readonly globalPrivacyControl?: boolean };
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly doNotTrack?: string;
  setTimeout(run: () => void, afterMs: number): number;
  matchMedia?(query: string): { readonly matches: boolean };
};

/** Hands facts about the guidance to the collector. No method ever throws. */
export interface Client {
  /** Queues an event; it leaves with the next batch. */
  send(event: EventInput): void;
  /** Less than before also forgets what is queued, not yet sent and no longer allowed. */
  setConsent(consent: Consent): void;
  /** Whether events of every kind are taken now: with consent `on`, and no privacy signal. */
  isOn(): boolean;
  /** Sends what is queued now, batch after batch. */
  flush(): void;
  /** Sends what is queued, then removes every listener and timer. */
  stop(): void;
}

interface Queued {
  readonly id: string;
  readonly body: string;
  beaconed?: boolean;
}

const BATCH_EVENTS = 20;
const BATCH_DELAY_MS = 5000;
// 20 of these stay under 48 kB. A well-formed event has at most about 500 characters.
const EVENT_CHARS = 2400;
const QUEUE_EVENTS = 200;
const BACKOFF_MAX_MS = 300_000;
const RETRY_AFTER_MAX_MS = 86_400_000;
const QUEUE_KEY = 'handrail.events';
/** In what `serialize` writes, a value cannot look like this: quotes in it are escaped. */
const ESSENTIAL = /"kind":"(sdk|target)\./;
const BLOCKED_KEY = 'handrail.events.blocked';

/**
 * Makes the sender of events.
 *
 * With Global Privacy Control or Do Not Track on, with consent off, or once the portal's
 * `connect-src` has refused the address, nothing is queued and nothing is sent; guidance goes on.
 */
export function createClient(options: ClientOptions): Client {
  const { url, site, debug, dry } = options;
  const win: ClientWindow = options.win ?? window;
  let consent = options.consent;
  let blocked = false;
  let stopped = false;
  let queue: Queued[] = [];
  let dropped = 0;
  let busy = false;
  let draining = false;
  let failures = 0;
  let timer: number | undefined;

  /** Nothing of ours may reach the portal's error handlers, least of all from a listener. */
  const guard =
    <T extends unknown[]>(run: (...args: T) => void) =>
    (...args: T): void => {
      try {
        run(...args);
      } catch {
        // A browser that lacks what we need collects nothing.
      }
    };

  const isAllowed = (): boolean => {
    const { navigator } = win;
    const asksNot =
      navigator.globalPrivacyControl || navigator.doNotTrack === '1' || win.doNotTrack === '1';
    if (asksNot && consent !== 'off') {
      consent = 'off';
      forget();
    }
    return consent !== 'off' && !blocked;
  };

  /**
   * What was queued under more consent than there is now waits until it is known whether that is
   * withdrawn or only not yet said on this page.
   */
  const isWanted = ({ body }: Queued): boolean => consent === 'on' || ESSENTIAL.test(body);

  const cancelTimer = (): void => {
    win.clearTimeout(timer);
    timer = undefined;
  };

  const schedule = (afterMs: number): void => {
    if (timer === undefined && !stopped) timer = win.setTimeout(guard(sendNext), afterMs);
  };

  const forget = (): void => {
    queue = [];
    dropped = 0;
    cancelTimer();
    guard(() => win.sessionStorage.removeItem(QUEUE_KEY))();
  };

  const enqueue = (item: Queued): void => {
    if (queue.some(({ id }) => id === item.id)) return;
    queue.push(item);
    if (queue.length > QUEUE_EVENTS) {
      queue.shift();
      dropped++;
    }
  };

  const toBody = (batch: readonly Queued[], lost: number): string =>
    '{"v":1,' +
    (site ? '"site":"' + site + '",' : '') +
    (lost ? '"dropped":' + lost + ',' : '') +
    '"events":[' +
    batch.map(({ body }) => body).join(',') +
    ']}';

  const retry = (response?: Response): void => {
    // Jitter, so that all browsers of a portal do not come back in the same second.
    const backoffMs =
      Math.min(BACKOFF_MAX_MS, BATCH_DELAY_MS * 2 ** failures++) * (0.5 + win.Math.random() / 2);
    const after = response?.headers.get('Retry-After');
    const askedMs = after ? (+after ? +after * 1000 : win.Date.parse(after) - win.Date.now()) : 0;
    schedule(Math.min(RETRY_AFTER_MAX_MS, Math.max(backoffMs, askedMs || 0)));
  };

  const settle = (batch: readonly Queued[], lost: number, response?: Response): void => {
    busy = false;
    if (!isAllowed()) return;
    const status = response?.status ?? 0;
    if (!status || status >= 500 || status === 429 || status === 408) return retry(response);
    failures = 0;
    dropped = Math.max(0, dropped - lost);
    // The collector will never take this batch: count it, and let the next one through.
    if (status >= 300) dropped += batch.length;
    queue = queue.filter((item) => batch.indexOf(item) < 0);
    if (stopped) keep();
    if (queue.length >= BATCH_EVENTS || (draining && queue.length)) sendNext();
    else if (queue.length) schedule(BATCH_DELAY_MS);
    else draining = false;
  };

  const sendNext = (): void => {
    cancelTimer();
    const batch = queue.filter(isWanted).slice(0, BATCH_EVENTS);
    if (busy || !isAllowed() || !batch.length) return;
    const lost = dropped;
    busy = true;
    // A string goes out as text/plain, which needs no preflight question. The promise is ours, so
    // that a `fetch` that throws (some privacy extensions) counts as one that failed.
    new Promise<Response>((resolve) =>
      resolve(
        win.fetch(url, {
          method: 'POST',
          body: toBody(batch, lost),
          keepalive: true,
          credentials: 'omit',
          referrerPolicy: 'no-referrer',
        }),
      ),
    ).then(
      guard((response: Response) => settle(batch, lost, response)),
      guard(() => settle(batch, lost)),
    );
  };

  const keep = (): void => {
    if (dry) return;
    if (queue.length)
      win.sessionStorage.setItem(QUEUE_KEY, '[' + queue.map(({ body }) => body).join(',') + ']');
    else win.sessionStorage.removeItem(QUEUE_KEY);
  };

  const takeKept = (): void => {
    // Consent that is not yet given is not consent withdrawn: what was kept stays until then.
    const kept = isAllowed() && !dry && win.sessionStorage.getItem(QUEUE_KEY);
    if (!kept) return;
    win.sessionStorage.removeItem(QUEUE_KEY);
    (JSON.parse(kept) as (EventInput & { id: string })[]).forEach((event) =>
      enqueue({ id: event.id, body: serialize(event) }),
    );
    schedule(BATCH_DELAY_MS);
  };

  /**
   * The page may never come back: hand everything to a beacon, and keep it as well. `sendBeacon`
   * also says true when a policy or a blocker stops it, so whatever was not answered is sent
   * again from the next page; the collector knows the ids and counts each once.
   */
  const onHide = (): void => {
    if (!isAllowed()) return;
    // Frames of one portal share the storage: add to what another frame has kept.
    guard(takeKept)();
    cancelTimer();
    guard(keep)();
    // A collector that asked for a pause gets one.
    if (failures) return;
    for (;;) {
      const batch = queue.filter((item) => !item.beaconed && isWanted(item)).slice(0, BATCH_EVENTS);
      if (!batch.length || !win.navigator.sendBeacon(url, toBody(batch, 0))) return;
      batch.forEach((item) => (item.beaconed = true));
    }
  };

  const onVisibility = guard(() => {
    if (win.document.visibilityState === 'hidden') return onHide();
    takeKept();
    if (queue.length) schedule(BATCH_DELAY_MS);
  });
  const onPageHide = guard(onHide);
  const onPageShow = guard(takeKept);

  const onViolation = guard((event: SecurityPolicyViolationEvent) => {
    const isOurs =
      event.blockedURI && new URL(url, win.document.baseURI).href.indexOf(event.blockedURI) === 0;
    if (
      !isOurs ||
      event.effectiveDirective !== 'connect-src' ||
      event.disposition !== 'enforce' ||
      blocked
    )
      return;
    blocked = true;
    forget();
    // Each try costs the portal a console error and perhaps a report: none on further pages.
    guard(() => win.sessionStorage.setItem(BLOCKED_KEY, url))();
    if (debug)
      console.info(
        'Handrail: the connect-src policy of this page does not allow ' +
          url +
          '; nothing is collected.',
      );
  });

  guard(() => {
    blocked = win.sessionStorage.getItem(BLOCKED_KEY) === url;
    takeKept();
  })();
  win.document.addEventListener('visibilitychange', onVisibility);
  win.document.addEventListener('securitypolicyviolation', onViolation);
  win.addEventListener('pagehide', onPageHide);
  win.addEventListener('pageshow', onPageShow);

  const flush = guard(() => {
    draining = true;
    sendNext();
  });

  return {
    send: guard((event: EventInput) => {
      if (stopped || !isAllowed()) return;
      const id = createEventId(win.crypto, win.Date.now());
      const body = serialize({ ...event, id, device: deviceOf(win) });
      if (!isWanted({ id, body })) return;
      if (dry) return console.info('Handrail would send', toBody([{ id, body }], 0));
      if (body.length > EVENT_CHARS) dropped++;
      else enqueue({ id, body });
      if (queue.length >= BATCH_EVENTS && !failures) sendNext();
      else schedule(BATCH_DELAY_MS);
    }),
    setConsent: guard((next: Consent) => {
      consent = next;
      if (next === 'off') forget();
      else {
        takeKept();
        queue = queue.filter(isWanted);
      }
    }),
    isOn: () => isAllowed() && consent === 'on',
    flush,
    stop: guard(() => {
      flush();
      stopped = true;
      cancelTimer();
      guard(keep)();
      win.document.removeEventListener('visibilitychange', onVisibility);
      win.document.removeEventListener('securitypolicyviolation', onViolation);
      win.removeEventListener('pagehide', onPageHide);
      win.removeEventListener('pageshow', onPageShow);
    }),
  };
}

/** Three classes only: a finer one would help to tell browsers apart. */
function deviceOf(win: ClientWindow): Device {
  if (win.innerWidth < 600) return 'phone';
  return win.innerWidth < 1100 && win.matchMedia?.('(pointer: coarse)').matches
    ? 'tablet'
    : 'desktop';
}
