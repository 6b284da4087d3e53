import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { checkBatch, ESSENTIAL_KINDS } from '@handrail/flow/events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EVENT_EXAMPLES } from '../../../flow/scripts/event-examples.ts';
import { createClient, type ClientOptions } from './create-client.ts';
import { createFakeWindow } from './fake-window.ts';
import type { EventInput } from './index.ts';

const URL_OF_COLLECTOR = 'https://stats.agency.example/v1/events';
const event = (step = 'income'): EventInput => ({
  kind: 'step.reached',
  flow: 'apply',
  version: 2,
  lang: 'en',
  day: '2026-02-02',
  step,
  ms: 1200,
});
function setUp(
  options: Partial<ClientOptions> = {},
  fake: Parameters<typeof createFakeWindow>[0] = {},
) {
  const page = createFakeWindow(fake);
  const client = createClient({ url: URL_OF_COLLECTOR, consent: 'on', win: page.win, ...options });
  const sendMany = (count: number) => {
    for (let n = 0; n < count; n++) client.send(event(`s${n}`));
  };
  return { page, client, sendMany };
}
const allIds = (page: ReturnType<typeof createFakeWindow>) =>
  page.batches().flatMap((batch) => batch.events.map(({ id }) => id));

describe('sending', () => {
  it('waits five seconds, then posts a batch that the contract accepts', async () => {
    const { page, client } = setUp({ site: 'benefits' });
    client.send(event());
    client.send({
      kind: 'survey.answered',
      flow: 'apply',
      version: 2,
      lang: 'en',
      day: '2026-02-02',
      step: 'thanks',
      question: 'ease',
      value: 4,
    });
    await page.advance(4999);
    expect(page.sent).toHaveLength(0);
    await page.advance(1);
    const [batch] = page.batches();
    const checked = checkBatch(batch);
    expect(checked.faults).toEqual([]);
    expect(checked.site).toBe('benefits');
    expect(checked.events.map(({ kind, device }) => [kind, device])).toEqual([
      ['step.reached', 'desktop'],
      ['survey.answered', 'desktop'],
    ]);
    await page.advance(60_000);
    expect(page.sent).toHaveLength(1);
  });

  it('names no portal where the name is left empty', async () => {
    const { page, client } = setUp({ site: '' });
    client.send(event());
    await page.advance(5000);
    expect(checkBatch(page.batches()[0]).faults).toEqual([]);
  });

  it('asks for no preflight, no cookie and no referrer, and outlives the page', async () => {
    const { page, client } = setUp();
    client.send(event());
    await page.advance(5000);
    expect(page.sent[0]?.init).toEqual({
      method: 'POST',
      body: page.sent[0]?.text,
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });

  it('sends at twenty events without waiting, and never more in one batch', async () => {
    const { page, sendMany } = setUp();
    sendMany(45);
    await page.settle();
    expect(page.batches().map((batch) => batch.events.length)).toEqual([20, 20]);
    await page.advance(5000);
    expect(page.batches().map((batch) => batch.events.length)).toEqual([20, 20, 5]);
    expect(new Set(allIds(page)).size).toBe(45);
  });

  it('sends which traits of a target have changed, from the next page too', async () => {
    const found = {
      kind: 'target.found',
      flow: 'apply',
      version: 2,
      lang: 'en',
      day: '2026-02-02',
      step: 'income',
      rank: 0,
      by: 'fingerprint',
      drift: ['name', 'path'],
    } as const;
    const first = setUp();
    first.client.send(found);
    first.page.hide();
    const { page } = setUp({}, { stored: first.page.stored });
    await page.advance(5000);
    const checked = checkBatch(page.batches()[0]);
    expect(checked.faults).toEqual([]);
    expect(checked.events).toMatchObject([found]);
  });

  it('makes ids of version 7 whose time is the hour', async () => {
    const { page, client } = setUp();
    client.send(event());
    await page.advance(5000);
    const id = allIds(page)[0] ?? '';
    const time = Number.parseInt(id.replace('-', '').slice(0, 12), 16);
    expect(time % 3_600_000).toBe(0);
    expect(page.state.now - time).toBeLessThan(3_600_000);
  });

  it.each([
    [390, false, 'phone'],
    [800, true, 'tablet'],
    [800, false, 'desktop'],
    [1400, true, 'desktop'],
  ])('classes a window of %i px, coarse pointer %s, as %s', async (innerWidth, coarse, device) => {
    const { page, client } = setUp({}, { innerWidth, coarse });
    client.send(event());
    await page.advance(5000);
    expect(page.batches()[0]?.events[0]?.device).toBe(device);
  });
});

describe('failure', () => {
  it.each(['offline', { status: 408 }, { status: 500 }, { status: 503 }, { status: 429 }] as const)(
    'keeps events and comes back ever later: %o',
    async (answer) => {
      const { page, client } = setUp();
      page.state.answer = answer;
      client.send(event());
      await page.advance(5000);
      expect(page.sent).toHaveLength(1);
      await page.advance(5000);
      expect(page.sent).toHaveLength(2);
      await page.advance(9999);
      expect(page.sent).toHaveLength(2);
      page.state.answer = { status: 200 };
      await page.advance(1);
      expect(page.sent).toHaveLength(3);
      await page.advance(3_600_000);
      expect(page.sent).toHaveLength(3);
      expect(new Set(allIds(page)).size).toBe(1);
    },
  );

  it('tries again with the next event, and with beacons, where fetch itself throws', async () => {
    const { page, client } = setUp();
    page.state.answer = 'throws';
    client.send(event());
    await page.advance(60_000);
    client.send(event());
    await page.advance(60_000);
    page.hide();
    expect(page.sent.map(({ how }) => how)).toEqual(['fetch', 'fetch', 'beacon']);
    expect(page.batches()[2]?.events).toHaveLength(2);
  });

  it('waits at most five minutes or so, so that a page may see the collector come back', async () => {
    const { page, client } = setUp();
    page.state.answer = 'offline';
    client.send(event());
    await page.advance(7_200_000);
    page.state.answer = { status: 200 };
    const tries = page.sent.length;
    await page.advance(320_000);
    expect(page.sent).toHaveLength(tries + 1);
  });

  it('takes no answer within a minute for a failure, and an answer after that for none', async () => {
    const { page, sendMany } = setUp();
    const late: ((answer: Response) => void)[] = [];
    const realFetch = page.win.fetch;
    page.win.fetch = async (...args: Parameters<typeof fetch>) => {
      await realFetch(...args);
      return new Promise<Response>((resolve) => late.push(resolve));
    };
    sendMany(230);
    await page.advance(59_999);
    expect(page.sent).toHaveLength(1);
    await page.advance(5001);
    expect(page.sent).toHaveLength(2);
    late[0]?.(new Response('{}', { status: 400 }));
    await page.settle();
    late[1]?.(new Response('{}', { status: 200 }));
    await page.settle();
    // What did not fit is told once.
    expect(page.batches().map(({ dropped }) => dropped)).toEqual([undefined, 30, undefined]);
  });

  it('comes back no sooner than asked, whatever happens on the page meanwhile', async () => {
    const { page, client } = setUp();
    let answer = (_: Response): void => undefined;
    const realFetch = page.win.fetch;
    page.win.fetch = async (...args: Parameters<typeof fetch>) => {
      await realFetch(...args);
      return new Promise<Response>((resolve) => (answer = resolve));
    };
    client.send(event('a'));
    await page.advance(5000);
    client.send(event('while it is under way'));
    answer(new Response('{}', { status: 503, headers: { 'Retry-After': '600' } }));
    await page.settle();
    page.hide();
    page.show();
    await page.advance(599_999);
    expect(page.sent).toHaveLength(1);
    await page.advance(1);
    expect(page.sent.map(({ how }) => how)).toEqual(['fetch', 'fetch']);
  });

  it('drops what is too long to be an event, and keeps 20 events below 48 kB', async () => {
    const { page, client, sendMany } = setUp();
    client.send(event('a'.repeat(70_000)));
    sendMany(1);
    await page.advance(5000);
    expect(page.batches().map(({ dropped, events }) => [dropped, events.length])).toEqual([[1, 1]]);
    for (let n = 300; n < 1000; n++) client.send(event('語'.repeat(n)));
    await page.settle();
    expect(page.sent.length).toBeGreaterThan(10);
    for (const { text } of page.sent) expect(Buffer.byteLength(text)).toBeLessThan(48_000);
  });

  it.each([
    ['120', 120_000],
    // A date is not read: the next try is that of any other failure.
    [new Date(1_770_000_000_000 + 5000 + 90_000).toUTCString(), 5000],
    ['9e9', 86_400_000],
  ])('honours the seconds of Retry-After: %s', async (retryAfter, waitMs) => {
    const { page, client } = setUp();
    page.state.answer = { status: 503, retryAfter };
    client.send(event());
    await page.advance(5000);
    await page.advance(waitMs - 1);
    expect(page.sent).toHaveLength(1);
    await page.advance(1);
    expect(page.sent).toHaveLength(2);
  });

  it('gives up on a batch that the collector refuses, reports it as dropped and goes on', async () => {
    const { page, client } = setUp();
    page.state.answer = { status: 400 };
    client.send(event('a'));
    await page.advance(5000);
    page.state.answer = { status: 200 };
    client.send(event('b'));
    await page.advance(5000);
    client.send(event('c'));
    await page.advance(5000);
    expect(
      page.batches().map(({ dropped, events }) => [dropped, events.map(({ step }) => step)]),
    ).toEqual([
      [undefined, ['a']],
      [1, ['b']],
      [undefined, ['c']],
    ]);
  });

  it('keeps at most 200 events, drops the oldest and says how many', async () => {
    const { page, sendMany } = setUp();
    page.state.answer = 'offline';
    sendMany(230);
    await page.settle();
    page.state.answer = { status: 200 };
    await page.advance(600_000);
    const accepted = page.batches().slice(-10);
    expect(accepted[0]?.dropped).toBe(30);
    expect(accepted.slice(1).every(({ dropped }) => dropped === undefined)).toBe(true);
    expect(accepted.flatMap(({ events }) => events.map(({ step }) => step))).toEqual(
      Array.from({ length: 200 }, (_, n) => `s${n + 30}`),
    );
  });

  it('never throws, whatever is missing', () => {
    const page = createFakeWindow({ storageThrows: true });
    const bare = { ...page.win, crypto: undefined, fetch: undefined, navigator: {} } as never;
    const client = createClient({ url: 'not a url', consent: 'on', win: bare });
    client.send(event());
    client.send(null as never);
    page.hide();
    page.dispatch('securitypolicyviolation', { blockedURI: 'x', documentURI: 'also not a url' });
    client.setConsent('off');
    client.stop();
  });
});

describe('leaving the page', () => {
  it('hands everything to beacons and sends it again from the next page, with the same ids', async () => {
    const first = setUp();
    first.page.state.answer = 'hang';
    first.sendMany(25);
    first.page.hide();
    expect(
      first.page.sent
        .filter(({ how }) => how === 'beacon')
        .map(({ text }) => (JSON.parse(text) as { events: [] }).events.length),
    ).toEqual([20, 5]);
    const second = setUp({}, { stored: first.page.stored });
    expect(first.page.stored.size).toBe(0);
    await second.page.advance(10_000);
    expect(new Set(allIds(second.page))).toEqual(new Set(allIds(first.page)));
    expect(second.page.sent.every(({ how }) => how === 'fetch')).toBe(true);
  });

  it('fetches when shown again what was not answered, once', async () => {
    const { page, client } = setUp();
    client.send(event());
    page.hide();
    await page.advance(60_000);
    expect(page.sent.map(({ how }) => how)).toEqual(['beacon']);
    page.show();
    await page.advance(5000);
    expect(page.sent.map(({ how }) => how)).toEqual(['beacon', 'fetch']);
    expect(page.stored.size).toBe(0);
    expect(new Set(allIds(page)).size).toBe(1);
  });

  it('leaves a collector alone that asked for a pause, and keeps the events for the next page', async () => {
    const first = setUp();
    first.page.state.answer = { status: 503, retryAfter: '600' };
    first.client.send(event());
    await first.page.advance(5000);
    first.page.hide();
    expect(first.page.sent.map(({ how }) => how)).toEqual(['fetch']);
    const second = setUp({}, { stored: first.page.stored });
    await second.page.advance(5000);
    expect(allIds(second.page)).toEqual(allIds(first.page));
  });

  it('keeps what a refused beacon could not take', async () => {
    const first = setUp();
    first.page.state.beacon = false;
    first.client.send(event());
    first.page.hide();
    const second = setUp({}, { stored: first.page.stored });
    await second.page.advance(5000);
    expect(second.page.batches()[0]?.events).toHaveLength(1);
  });

  it('keeps events for the next page where beacons are forbidden', async () => {
    const first = setUp();
    first.page.state.beacon = 'throws';
    first.client.send(event());
    first.page.hide();
    const second = setUp({}, { stored: first.page.stored });
    await second.page.advance(5000);
    expect(second.page.batches()[0]?.events).toHaveLength(1);
  });

  it('keeps what happens on a page that is hidden already and left then', () => {
    const { page, client } = setUp();
    page.hide();
    client.send(event());
    page.dispatch('pagehide');
    expect(page.sent.map(({ how }) => how)).toEqual(['beacon']);
    expect(page.stored.get('handrail.events')).toContain('income');
  });

  it('adds to what another frame of the page has kept', async () => {
    const stored = new Map<string, string>();
    const frames = [setUp({}, { stored }), setUp({}, { stored })];
    frames.forEach(({ client, page }, n) => {
      client.send(event(`frame${n}`));
      page.hide();
    });
    const next = setUp({}, { stored });
    await next.page.advance(5000);
    expect(
      next.page
        .batches()[0]
        ?.events.map(({ step }) => step)
        .sort(),
    ).toEqual(['frame0', 'frame1']);
  });

  it('works without storage', async () => {
    const { page, client } = setUp({}, { storageThrows: true });
    client.send(event());
    page.hide();
    expect(page.sent.map(({ how }) => how)).toEqual(['beacon']);
  });

  it.each(['{"half":', '[null]', 'null'])('survives rubbish in the storage: %s', async (kept) => {
    const { page, client } = setUp({}, { stored: new Map([['handrail.events', kept]]) });
    client.setConsent('on');
    client.send(event());
    await page.advance(5000);
    expect(page.batches()[0]?.events).toHaveLength(1);
  });

  it('stop hands over what is left, for the next page too, and leaves no listener or timer', async () => {
    const { page, client } = setUp();
    client.send(event());
    client.stop();
    client.send(event('late'));
    await page.advance(60_000);
    expect(page.sent.map(({ how }) => how)).toEqual(['beacon']);
    expect(page.batches().map(({ events }) => events.length)).toEqual([1]);
    expect([page.listenerCount(), page.timers.size]).toEqual([0, 0]);
    const next = setUp({}, { stored: page.stored });
    await next.page.advance(5000);
    expect(allIds(next.page)).toEqual(allIds(page));
  });

  it('stop leaves no timer where an answer comes later', async () => {
    const { page, client } = setUp();
    page.state.answer = { status: 503 };
    client.send(event());
    const sending = page.advance(5000);
    client.stop();
    await sending;
    expect(page.timers.size).toBe(0);
  });
});

describe('privacy', () => {
  it.each([{ navigator: { globalPrivacyControl: true } }, { navigator: { doNotTrack: '1' } }])(
    'sends, queues and keeps nothing under a privacy signal: %o',
    async (fake) => {
      const { page, client } = setUp(
        {},
        { ...fake, stored: new Map([['handrail.events', '[{"id":"old"}]']]) },
      );
      client.setConsent('on');
      client.send(event());
      page.hide();
      await page.advance(60_000);
      expect([page.sent.length, page.stored.size]).toEqual([0, 0]);
    },
  );

  it('queues nothing before consent and forgets everything when it is withdrawn', async () => {
    const { page, client } = setUp({ consent: 'off' });
    client.send(event('before'));
    client.setConsent('on');
    client.send(event('during'));
    page.hide();
    client.setConsent('off');
    client.send(event('after'));
    page.show();
    await page.advance(60_000);
    expect(page.batches().map(({ events }) => events.map(({ step }) => step))).toEqual([
      ['during'],
    ]);
    expect(page.stored.size).toBe(0);
  });

  it('keeps events over a reload while consent is not yet known on the new page', async () => {
    const first = setUp();
    first.client.send(event());
    first.page.hide();
    const second = setUp({ consent: 'off' }, { stored: first.page.stored });
    await second.page.advance(60_000);
    expect(second.page.sent).toHaveLength(0);
    second.client.setConsent('on');
    await second.page.advance(5000);
    expect(second.page.sent).toHaveLength(1);
  });
});

describe('consent to what is essential', () => {
  const base = { flow: 'apply', version: 2, lang: 'en', day: '2026-02-02' } as const;
  const missed = { ...base, kind: 'target.missed', step: 'a', reason: 'none' } as const;
  const kindsIn = (page: ReturnType<typeof createFakeWindow>) =>
    page.batches().flatMap((batch) => checkBatch(batch).events.map(({ kind }) => kind));

  it('sends exactly the kinds that the contract calls essential', async () => {
    const { page, client } = setUp({ consent: 'essential' });
    for (const [kind, example] of Object.entries(EVENT_EXAMPLES)) {
      client.send({ ...example, kind } as unknown as EventInput);
    }
    await page.advance(60_000);
    expect(kindsIn(page).sort()).toEqual([...ESSENTIAL_KINDS].sort());
  });

  it('is not taken in by a value that looks like a kind', async () => {
    const { page, client } = setUp({ consent: 'essential' });
    client.send({ ...event(), step: '"kind":"sdk.error"' } as EventInput);
    await page.advance(60_000);
    expect(page.sent).toEqual([]);
  });

  it('forgets what was counted and not sent, and keeps the rest', async () => {
    const { page, client } = setUp();
    page.state.answer = 'offline';
    client.send(event());
    client.send(missed);
    page.hide();
    page.sent.length = 0;
    client.setConsent('essential');
    page.state.answer = { status: 200 };
    page.show();
    await page.advance(600_000);
    expect(kindsIn(page)).toEqual(['target.missed']);
    expect(page.stored.size).toBe(0);
  });

  it('lets what a page with consent left behind wait until the next page knows more', async () => {
    const first = setUp();
    first.page.state.answer = 'offline';
    first.client.send(event());
    first.page.hide();
    const second = setUp({ consent: 'essential' }, { stored: first.page.stored });
    second.client.send(missed);
    second.page.hide();
    expect(kindsIn(second.page)).toEqual(['target.missed']);
    const third = setUp({ consent: 'essential' }, { stored: second.page.stored });
    third.client.setConsent('on');
    await third.page.advance(60_000);
    expect(kindsIn(third.page).sort()).toEqual(['step.reached', 'target.missed']);
  });

  it('counts for nothing under a privacy signal', async () => {
    const { page, client } = setUp(
      { consent: 'essential' },
      { navigator: { globalPrivacyControl: true } },
    );
    client.send(missed);
    await page.advance(60_000);
    expect(page.sent).toEqual([]);
  });

  it('tells whether everything is counted now', () => {
    const { page, client } = setUp();
    const states = [client.isOn()];
    for (const consent of ['essential', 'off', 'on'] as const) {
      client.setConsent(consent);
      states.push(client.isOn());
    }
    expect(states).toEqual([true, false, false, true]);
    Object.assign(page.win.navigator, { globalPrivacyControl: true });
    expect(client.isOn()).toBe(false);
  });
});

describe('trying it out', () => {
  afterEach(() => vi.restoreAllMocks());

  it('prints each event as it would be sent, and neither sends nor keeps anything', async () => {
    const info = vi.spyOn(console, 'info').mockReturnValue();
    const kept = new Map([['handrail.events', '[{"id":"old"}]']]);
    const { page, client } = setUp({ dry: true, site: 'benefits' }, { stored: kept });
    client.send(event());
    page.hide();
    page.show();
    await page.advance(60_000);
    client.stop();
    expect(page.sent).toEqual([]);
    expect([...page.stored.keys()]).toEqual(['handrail.events']);
    expect(info).toHaveBeenCalledTimes(1);
    const checked = checkBatch(JSON.parse(info.mock.calls[0]?.[1] as string));
    expect(checked).toMatchObject({ site: 'benefits', faults: [], events: [event()] });
  });

  it('prints nothing that would not be sent', () => {
    const info = vi.spyOn(console, 'info').mockReturnValue();
    const { client } = setUp({ dry: true, consent: 'essential' });
    client.send(event());
    client.setConsent('off');
    client.send(event());
    expect(info).not.toHaveBeenCalled();
  });
});

describe('a portal whose policy forbids us', () => {
  afterEach(() => vi.restoreAllMocks());
  const violation = {
    disposition: 'enforce',
    blockedURI: URL_OF_COLLECTOR,
    documentURI: 'https://portal.example/',
  };

  it('is left alone for the rest of the page after the first refusal', async () => {
    const { page, client } = setUp();
    client.send(event());
    await page.advance(5000);
    page.dispatch('securitypolicyviolation', violation);
    page.dispatch('securitypolicyviolation', violation);
    client.send(event());
    page.hide();
    await page.advance(600_000);
    expect(page.sent).toHaveLength(1);
    expect([client.isOn(), page.stored.size]).toEqual([false, 0]);
  });

  it.each([
    { ...violation, blockedURI: 'https://other.example/v1/events' },
    { ...violation, disposition: 'report' },
    { ...violation, blockedURI: 'inline' },
    { ...violation, blockedURI: '' },
  ])('is told apart from other violations: %o', async (other) => {
    const { page, client } = setUp();
    client.send(event());
    page.dispatch('securitypolicyviolation', other);
    await page.advance(5000);
    expect(page.sent).toHaveLength(1);
  });
});

describe('on a page of its time', () => {
  it('writes JSON correctly although toJSON is patched onto all there is', async () => {
    const patched = [Array, String, Object].map((each) => each.prototype) as unknown as Record<
      string,
      unknown
    >[];
    for (const prototype of patched) {
      Object.defineProperty(prototype, 'toJSON', { configurable: true, value: () => '"patched"' });
    }
    try {
      const { page, client } = setUp();
      client.send({ ...event('a"b\\c\u2028\ud800'), drift: ['name', 'path'] } as EventInput);
      await page.advance(5000);
      const [batch] = page.batches();
      expect(batch?.events[0]).toMatchObject({ drift: ['name', 'path'] });
      expect(batch?.events[0]?.step).toBe('a"b\\c\u2028\ud800');
    } finally {
      for (const prototype of patched) delete prototype['toJSON'];
    }
  });

  it('stays within 2 kB compressed and brings no validator', async () => {
    const bundle = await build({
      entryPoints: [fileURLToPath(new URL('./index.ts', import.meta.url))],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2021',
      write: false,
      conditions: ['source'],
    });
    const code = bundle.outputFiles[0]?.contents ?? new Uint8Array(99_999);
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(2000);
  });
});
