import { expect } from '@esm-bundle/chai';
import type { Manifest } from '@handrail/flow';
import { describe as describeElement, type Fingerprint } from '@handrail/locator';
import { need, nextFrame } from '../test/support.ts';
import type { EventInput } from './engine/ports.ts';
import { createHandrail, type Handrail } from './handrail.ts';

const BODY = 'Write what your pay slip says.';
const FORM = `<main>
  <h1>Your income</h1>
  <p><label for="pay">Pay before tax</label> <input id="pay" name="pay"></p>
  <p><label for="rent">Rent</label> <input id="rent" name="rent"></p>
  <p><button id="send">Send</button></p>
</main>`;

let handrail: Handrail | null = null;
let events: EventInput[] = [];
let errors: unknown[] = [];

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
  document.documentElement.lang = 'en';
  document.body.innerHTML = FORM;
  events = [];
  errors = [];
});
afterEach(() => {
  handrail?.stop();
  handrail = null;
  expect(errors).to.deep.equal([]);
  expect(document.querySelector('handrail-root')).to.equal(null);
  document.body.innerHTML = '';
});

const find = (selector: string): HTMLElement =>
  need(document.querySelector<HTMLElement>(selector), selector);
const shadow = (): ShadowRoot | null => document.querySelector('handrail-root')?.shadowRoot ?? null;
const card = (): HTMLElement | null => shadow()?.querySelector<HTMLElement>('.card') ?? null;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Starts a flow of one step at "pay", found as `target` says, and a step without a target. */
async function start(target: object, how: 'manual' | 'auto' | 'offer' = 'manual'): Promise<void> {
  const flow = {
    handrail: '1.0',
    ...{ id: 'income', version: 1, lang: 'en', meta: { title: 'Income' } },
    requires: ['fingerprint'],
    pages: { form: { label: 'Form', path: ['/**'] } },
    targets: { pay: { label: 'Pay', ...target } },
    start: { on: ['form'], how },
    steps: [
      {
        id: 'pay',
        type: 'point',
        page: 'form',
        target: 'pay',
        title: 'Enter your pay',
        body: BODY,
      },
      { id: 'end', type: 'say', title: 'That is all' },
    ],
  };
  const text = (value: string): object => ({ src: '00000000', text: value, state: 'final' });
  const es = {
    ...{ handrail: '1.0', flow: 'income', lang: 'es' },
    strings: { 'pay.title': text('Escriba su pago') },
  };
  const pattern = [{ path: ['/**'] }];
  const manifest: Manifest = {
    handrail: '1.0',
    flows: [
      {
        ...{ id: 'income', file: 'flow', version: 1, lang: 'en', strings: { es: 'es' } },
        ...{ start: { pages: pattern, how }, pages: pattern, help: [] },
      },
    ],
  };
  handrail = createHandrail({
    document,
    manifest,
    load: async (file) => structuredClone(file === 'es' ? es : flow),
    sink: (event) => events.push(event),
    onError: (error) => errors.push(error),
  });
  if (how === 'manual') expect(await handrail.start('income')).to.equal(true);
}

/** As an author did it on the page as it was. */
function fingerprintOf(selector: string, change?: (old: Fingerprint) => Fingerprint): Fingerprint {
  const fingerprint = describeElement(find(selector));
  return change ? change(fingerprint) : fingerprint;
}

async function until(holds: () => unknown, what: string): Promise<void> {
  for (let turn = 0; turn < 500; turn++) {
    if (holds()) return;
    await sleep(10);
  }
  throw new Error(`waited in vain for ${what}; the card says: ${card()?.textContent ?? 'nothing'}`);
}

/** The ring is around it, and the card beside. */
function pointsAt(selector: string): boolean {
  const ring = shadow()?.querySelector<HTMLElement>('.ring');
  const element = document.querySelector(selector);
  const box = card()?.getBoundingClientRect();
  if (!ring || ring.hidden || !element || !box) return false;
  const outer = ring.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  return (
    sides.every((side) => Math.abs(outer[side] - inner[side]) < 9) &&
    (box.left >= inner.right || box.top >= inner.bottom || box.bottom <= inner.top)
  );
}

const pressed = (text: string): void =>
  need(
    [...(card()?.querySelectorAll('button') ?? [])].find(
      (each) => each.textContent.trim() === text,
    ),
    text,
  ).click();

describe('a flow with fingerprints', () => {
  it('points at a target whose finders have gone stale, and tells what found it', async () => {
    const fingerprint = fingerprintOf('#pay');
    find('#pay').setAttribute('id', 'gross-pay');
    find('label').setAttribute('for', 'gross-pay');
    await start({ fingerprint, find: [{ by: 'css', css: '#pay' }] });
    await until(() => pointsAt('#gross-pay'), 'the ring');
    expect(card()?.textContent).to.contain(BODY);
    const found = events.filter(({ kind }) => kind === 'target.found');
    expect(found).to.have.length(1);
    expect(found[0]).to.include({ step: 'pay', rank: 1, by: 'fingerprint' });
    expect(found[0]).to.have.property('drift').that.includes('id');
  });

  it('starts with a step that only a fingerprint finds', async () => {
    await start({ fingerprint: fingerprintOf('#pay') }, 'auto');
    await until(() => pointsAt('#pay'), 'the ring');
  });

  it('has its target ready when an offer is accepted', async () => {
    await start({ fingerprint: fingerprintOf('#pay') }, 'offer');
    await until(() => card(), 'the offer');
    await sleep(100);
    need(card()?.querySelector<HTMLElement>('.primary'), 'yes').click();
    await nextFrame();
    expect(pointsAt('#pay')).to.equal(true);
    expect(events.some(({ kind }) => kind === 'target.found')).to.equal(true);
  });

  it('stands docked with the same text where it cannot tell which one is meant', async () => {
    const rows = (count: number): string => '<p><a href="#">View</a></p>'.repeat(count);
    find('main').innerHTML = rows(9);
    const fingerprint = fingerprintOf('p:nth-child(5) a');
    find('main').innerHTML = rows(40);
    await start({ fingerprint });
    await until(() => card(), 'the card');
    await until(() => events.some(({ kind }) => kind === 'target.missed'), 'the end of the search');
    expect(card()?.textContent).to.contain(BODY);
    expect(shadow()?.querySelector('.ring')?.matches('[hidden]') ?? true).to.equal(true);
    expect(events.some(({ kind }) => kind === 'target.found')).to.equal(false);
  });

  it('follows a target that is drawn anew', async () => {
    await start({ fingerprint: fingerprintOf('#pay') });
    await until(() => pointsAt('#pay'), 'the ring');
    find('main').outerHTML = FORM.replace('<h1>', '<p>One of your entries is wrong.</p><h1>');
    find('#pay').id = 'pay2';
    await until(() => pointsAt('#pay2'), 'the ring at the new one');
    expect(events.filter(({ kind }) => kind === 'target.found')).to.have.length(1);
  });

  it('comes to a target that appears later', async () => {
    const fingerprint = fingerprintOf('#pay');
    const field = find('#pay');
    const place = need(field.parentElement, 'place');
    field.remove();
    await start({ fingerprint });
    await until(() => card(), 'the card');
    await sleep(200);
    expect(pointsAt('#pay')).to.equal(false);
    place.append(field);
    await until(() => pointsAt('#pay'), 'the ring');
  });

  it('keeps its target while guidance and portal change their language', async () => {
    const fingerprint = fingerprintOf('#pay', (old) => ({
      ...old,
      name: { en: 'Pay before tax', es: 'Pago antes de impuestos' },
      before: { en: 'Pay before tax', es: 'Pago antes de impuestos' },
    }));
    await start({ fingerprint });
    await until(() => pointsAt('#pay'), 'the ring');
    pressed('Español');
    await until(() => card()?.textContent.includes('Escriba su pago'), 'Spanish');
    await until(() => pointsAt('#pay'), 'the ring, in Spanish');
    document.documentElement.lang = 'es';
    find('label').textContent = 'Pago antes de impuestos';
    find('h1').textContent = 'Sus ingresos';
    await sleep(200);
    expect(pointsAt('#pay')).to.equal(true);
    expect(events.filter(({ kind }) => kind === 'target.found')).to.have.length(1);
  });

  it('leaves nothing when it is stopped while a search is on', async () => {
    const fingerprint = fingerprintOf('#pay');
    const before = document.documentElement.outerHTML;
    await start({ fingerprint });
    handrail?.stop();
    await sleep(200);
    expect(document.documentElement.outerHTML).to.equal(before);
    expect(sessionStorage.getItem('handrail.run')).to.equal(null);
  });
});
