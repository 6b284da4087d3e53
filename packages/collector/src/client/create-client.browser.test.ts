/** The client with real storage, real requests and a real policy. */
import { expect } from '@esm-bundle/chai';
import { createClient, type EventInput } from './index.ts';
import type { ClientWindow } from './create-client.ts';

const event: EventInput = {
  kind: 'step.reached',
  flow: 'apply',
  version: 2,
  lang: 'en',
  day: '2026-02-02',
  step: 'income',
  ms: 7,
};

/** A window of its own, so that neither storage flags nor stubs outlive a test. */
async function openFrame(policy: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}"><p>Portal`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}
async function until(holds: () => boolean): Promise<void> {
  for (let n = 0; n < 200 && !holds(); n++) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).to.equal(true);
}

describe('the client in a browser', () => {
  afterEach(() => {
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
    sessionStorage.clear();
  });

  it('posts a batch, and keeps it over a page that was left before the answer', async () => {
    const frame = await openFrame("default-src 'self'");
    const bodies: string[] = [];
    frame.fetch = (_url, init) => {
      bodies.push(init?.body as string);
      return new Promise(() => undefined);
    };
    const client = createClient({
      url: '/collect',
      consent: 'on',
      win: frame as unknown as ClientWindow,
    });
    for (let n = 0; n < 20; n++) client.send(event);
    const batch = JSON.parse(bodies[0] ?? '') as {
      v: number;
      events: { id: string; step: string }[];
    };
    expect(batch.v).to.equal(1);
    expect(batch.events[0]?.step).to.equal('income');
    expect(batch.events[0]?.id).to.match(
      /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    client.stop();
    expect(sessionStorage.getItem('handrail.events')).to.contain(batch.events[0]?.id);
  });

  it('keeps events when the page gives way to another', async () => {
    const frame = await openFrame("default-src 'self'");
    frame.fetch = () => new Promise(() => undefined);
    const beacons: unknown[] = [];
    frame.navigator.sendBeacon = (_url, body) => (beacons.push(body), true);
    const win = frame as unknown as ClientWindow;
    createClient({ url: '/collect', consent: 'on', win }).send(event);
    const element = frame.frameElement as HTMLIFrameElement;
    const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
    element.srcdoc = '<p>Next page';
    await loaded;
    expect(beacons).to.have.length(1);
    expect(sessionStorage.getItem('handrail.events')).to.contain('step.reached');
  });

  it('falls silent on a page whose connect-src forbids the collector', async () => {
    const frame = await openFrame("default-src 'none'");
    let tries = 0;
    const realFetch = frame.fetch.bind(frame);
    frame.fetch = (...args) => (tries++, realFetch(...args));
    const url = new URL('/v1/events', location.href).href;
    const client = createClient({ url, consent: 'on', win: frame as unknown as ClientWindow });
    const sendMany = (): void => {
      for (let n = 0; n < 20; n++) client.send(event);
    };
    sendMany();
    await until(() => !client.isOn());
    sendMany();
    client.stop();
    expect(tries).to.equal(1);
    expect(sessionStorage.getItem('handrail.events')).to.equal(null);
  });
});
