/** What the script tag's attributes do to counting; nothing is sent, for `data-dry` prints it. */
import { expect } from '@esm-bundle/chai';
import { connect as connectAlone, type Connection } from './connect.ts';
import { connect as connectStruggle } from './connect-struggle.ts';
import type { Settings } from './config.ts';

const missed = {
  kind: 'target.missed',
  flow: 'apply',
  version: 1,
  lang: 'en',
  day: '2026-02-03',
  step: 'a',
  reason: 'none',
} as const;
const started = {
  kind: 'flow.started',
  flow: 'apply',
  version: 1,
  lang: 'en',
  day: '2026-02-03',
} as const;

const realInfo = console.info;
const realFetch = window.fetch;
const realBeacon = Navigator.prototype.sendBeacon;
let printed: { readonly kind: string; readonly page?: string; readonly signal?: string }[] = [];
let requests = 0;
let connection: Connection | undefined;

function open(settings: Settings): Connection {
  // As the loader chooses.
  const connect = settings['struggle'] === undefined ? connectAlone : connectStruggle;
  connection = connect({
    document,
    settings: { collector: '/v1/events', dry: '', ...settings },
  });
  return connection;
}
const kinds = (): string[] => printed.map(({ kind }) => kind);
const soon = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 300));
async function until(holds: () => boolean): Promise<void> {
  for (let n = 0; n < 200 && !holds(); n++) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(holds()).to.equal(true);
}

function rage(): void {
  const button = document.createElement('button');
  button.name = 'send';
  document.body.append(button);
  for (let n = 0; n < 3; n++)
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
  button.remove();
}

describe('counting as the script tag wants it', () => {
  beforeEach(() => {
    printed = [];
    requests = 0;
    console.info = (...words: unknown[]) => {
      const { events } = JSON.parse(words[1] as string) as { events: typeof printed };
      printed.push(...events);
    };
    window.fetch = () => (requests++, new Promise(() => undefined));
    Navigator.prototype.sendBeacon = () => (requests++, true);
  });
  afterEach(() => {
    connection?.setConsent('off');
    console.info = realInfo;
    window.fetch = realFetch;
    Navigator.prototype.sendBeacon = realBeacon;
    sessionStorage.clear();
  });

  it('prints and sends nothing with data-dry', () => {
    const { send } = open({});
    send(started);
    window.dispatchEvent(new Event('pagehide'));
    expect(kinds()).to.deep.equal(['flow.started']);
    expect(requests).to.equal(0);
    expect(sessionStorage.getItem('handrail.events')).to.equal(null);
  });

  it('keeps to data-consent, and to what the portal says later', () => {
    const { send, setConsent } = open({ consent: 'essential' });
    const sendBoth = (): void => {
      send(started);
      send(missed);
    };
    sendBoth();
    expect(kinds()).to.deep.equal(['target.missed']);
    setConsent('on');
    sendBoth();
    expect(kinds().slice(1)).to.deep.equal(['flow.started', 'target.missed']);
    setConsent('anything else' as 'off');
    sendBoth();
    expect(printed).to.have.length(3);
  });

  it('looks for struggle signals only where it is asked to', async () => {
    open({});
    await soon();
    rage();
    expect(printed).to.deep.equal([]);
  });

  it('looks for them once it is asked to and consent is on, and no longer than that', async () => {
    const { setConsent, rest } = open({ struggle: '', consent: 'essential', pages: '/other /' });
    await soon();
    rage();
    expect(printed).to.deep.equal([]);
    setConsent('on');
    await until(() => kinds().includes('page.viewed'));
    rage();
    expect(kinds()).to.deep.equal(['page.viewed', 'struggle.seen']);
    expect(printed[1]).to.include({ page: '/', signal: 'rage-click', field: 'send' });
    setConsent('essential');
    rage();
    expect(printed).to.have.length(2);
    setConsent('on');
    await until(() => printed.length === 3);
    rest();
    rage();
    expect(printed).to.have.length(3);
  });

  it('looks for none where the browser asks not to be counted', async () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    open({ struggle: '' });
    await soon();
    rage();
    Reflect.deleteProperty(navigator, 'globalPrivacyControl');
    expect(printed).to.deep.equal([]);
  });

  it('looks for none once consent is withdrawn', () => {
    const { setConsent } = open({ struggle: '' });
    setConsent('off');
    rage();
    expect(kinds()).to.deep.equal(['page.viewed']);
  });
});
