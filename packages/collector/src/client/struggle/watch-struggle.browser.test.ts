/** Struggle signals in a real document; time is moved by hand. */
import { expect } from '@esm-bundle/chai';
import { checkBatch } from '@handrail/flow/events';
import type { EventInput } from '../index.ts';
import type { StruggleWindow } from './struggle-window.ts';
import { watchStruggle } from './watch-struggle.ts';

const PORTAL = `<!doctype html><html lang="en-GB"><body>
  <form id="form"><label for="income">Income</label><input id="income" name="ctl00$income" required>
  <textarea name="why"></textarea><select name="county"><option>a<option>b</select>
  <input type="radio" name="kind" value="1"><input type="radio" name="kind" value="2">
  <button id="send" type="button">Continue</button><button id="plus" type="button">+</button>
  <button id="off" type="button" disabled>Off</button></form>
  <a id="link" href="#there">Rules</a><a id="file" href="/form.pdf">Form</a><a id="mail" href="mailto:a@b.example">Mail</a>
  <a id="script" href="javascript:void 0">More</a><portal-menu></portal-menu><a id="framed" href="#there" target="_self">Frame</a>
  <p id="text">Some words</p><handrail-root><button id="ours">Next</button></handrail-root></body>`;

/** A page in a frame; address, history, storage and the clock of events are ours. */
async function openPage(
  options: { path?: string; back?: boolean; stored?: Map<string, string>; pages?: string[] } = {},
) {
  const { path = '/apply/77/income', back = false, stored = new Map<string, string>() } = options;
  const frame = document.createElement('iframe');
  frame.srcdoc = PORTAL;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const real = frame.contentWindow as Window & typeof globalThis;
  const location = { pathname: path };
  let now = 1000;
  const listening = new Set<unknown>();
  // The end of loading is an event too.
  await new Promise((resolve) => setTimeout(resolve));
  const win = {
    addEventListener: (...[type, listener, to]: Parameters<Window['addEventListener']>) => {
      const entry = [type, listener];
      listening.add(entry);
      if (typeof to === 'object')
        to.signal?.addEventListener('abort', () => listening.delete(entry));
      real.addEventListener(type, listener, to);
    },
    document: real.document,
    MutationObserver: real.MutationObserver,
    getSelection: () => real.getSelection(),
    location,
    performance: { navigation: { type: back ? 2 : 0 } },
    sessionStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    },
  } as unknown as StruggleWindow;
  const sent: EventInput[] = [];
  const stop = watchStruggle({ win, send: (event) => sent.push(event), pages: options.pages });

  const page = {
    location,
    stored,
    sent,
    stop,
    real,
    listeners: () => listening.size,
    $: (selector: string) => real.document.querySelector(selector) as HTMLElement,
    wait(ms: number) {
      now += ms;
    },
    /** Something that a person does after a while. */
    later() {
      page.wait(5000);
      page.on('#text', 'pointerdown');
    },
    fire(at: EventTarget, event: Event) {
      Object.defineProperty(event, 'timeStamp', { value: now });
      at.dispatchEvent(event);
    },
    on(selector: string, type: string, members: Record<string, unknown> = {}) {
      const event = new real.Event(type, { bubbles: true, composed: true });
      for (const [name, value] of Object.entries(members))
        Object.defineProperty(event, name, { value });
      page.fire(page.$(selector), event);
    },
    click(selector: string, members: MouseEventInit = {}) {
      const init = { bubbles: true, composed: true, cancelable: true, detail: 1, ...members };
      page.fire(page.$(selector), new real.PointerEvent('pointerdown', init));
      page.fire(page.$(selector), new real.MouseEvent('click', init));
    },
    enter(selector: string) {
      page.on(selector, 'focusin');
    },
    onWindow(type: string, members: Record<string, unknown> = {}) {
      const event = new real.Event(type);
      for (const [name, value] of Object.entries(members))
        Object.defineProperty(event, name, { value });
      page.fire(real, event);
    },
    /** Lets mutations be told. */
    settle: () => new Promise((resolve) => setTimeout(resolve)),
    signals: () =>
      sent.flatMap((event) =>
        event.kind === 'struggle.seen'
          ? [event.field ? `${event.signal} ${event.field}` : event.signal]
          : [],
      ),
  };
  return page;
}

describe('struggle signals', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('tell the page by its template, in what the contract takes', async () => {
    const page = await openPage();
    for (let n = 0; n < 3; n++) page.click('#send');
    const id = '0190a000-0000-7000-8000-000000000001';
    const events = page.sent.map((event) => ({ ...event, id, device: 'phone' }));
    const { faults } = checkBatch({ v: 1, events: JSON.parse(JSON.stringify(events)) as unknown });
    expect(faults).to.deep.equal([]);
    expect(page.sent.map(({ kind }) => kind)).to.deep.equal(['page.viewed', 'struggle.seen']);
    expect(page.sent[0]).to.include({ page: '/apply/{id}/income', lang: 'en' });
  });

  it('take the template that the portal gave', async () => {
    const page = await openPage({ path: '/Step2.aspx', pages: ['/Step2.aspx'] });
    expect(page.sent[0]).to.include({ page: '/Step2.aspx' });
  });

  it('tell of rage: three clicks in one place within a second', async () => {
    const page = await openPage();
    for (let n = 0; n < 3; n++) page.click('#send', { clientX: n * 5 });
    expect(page.signals()).to.deep.equal(['rage-click send']);
  });

  it('see no rage in slow clicks, in clicks here and there, on steppers and in fields', async () => {
    const page = await openPage();
    for (let n = 0; n < 6; n++) {
      page.click('#send');
      page.wait(600);
    }
    for (let n = 0; n < 6; n++) page.click('#send', { clientX: n * 31 });
    for (let n = 0; n < 6; n++) page.click('#plus', { clientX: 900 });
    for (let n = 0; n < 6; n++) page.click('#income', { clientX: 1900 });
    for (let n = 0; n < 6; n++) page.click('#send', { clientX: 2900, detail: 0 });
    expect(page.signals()).to.deep.equal([]);
  });

  it('see no rage in selecting a paragraph', async () => {
    const page = await openPage();
    page.real.getSelection()?.selectAllChildren(page.$('#text'));
    for (let n = 0; n < 3; n++) page.click('#text');
    expect(page.signals()).to.deep.equal([]);
    page.real.getSelection()?.removeAllRanges();
    for (let n = 0; n < 3; n++) page.click('#text');
    expect(page.signals()).to.deep.equal(['rage-click']);
  });

  it('tell of a dead click on a control, and of none elsewhere', async () => {
    const page = await openPage();
    page.click('#send');
    page.wait(2499);
    page.click('#send');
    expect(page.signals()).to.deep.equal([]);
    page.wait(2500);
    page.enter('#income');
    expect(page.signals()).to.deep.equal(['dead-click send']);
    for (const selector of ['#text', '#income', '#framed', '#file', '#mail']) {
      page.click(selector);
      page.later();
    }
    page.click('#script');
    page.later();
    expect(page.signals()).to.deep.equal(['dead-click send', 'dead-click script']);
    page.sent.pop();
    page.$('#send').setAttribute('aria-disabled', 'true');
    await page.settle();
    page.click('#send');
    page.later();
    expect(page.signals()).to.deep.equal(['dead-click send']);
  });

  it('see no dead click in a shadow root, whose changes are not looked at', async () => {
    const page = await openPage();
    const root = page.$('portal-menu').attachShadow({ mode: 'open' });
    root.innerHTML = '<button id="menu">Menu</button>';
    await page.settle();
    const init = { bubbles: true, composed: true, detail: 1 };
    page.fire(root.querySelector('button') as Element, new page.real.MouseEvent('click', init));
    root.append('open');
    await page.settle();
    page.later();
    expect(page.signals()).to.deep.equal([]);
  });

  it('take any answer of the page: a change, a scroll, a selection, a step away', async () => {
    const page = await openPage();
    const answers: Record<string, () => void> = {
      change: () => page.$('#text').append('!'),
      attribute: () => page.$('#text').setAttribute('class', 'open'),
      words: () => ((page.$('#text').firstChild as Text).data = 'Other words'),
      scroll: () => page.fire(page.real.document, new page.real.Event('scroll')),
      selection: () => page.fire(page.real.document, new page.real.Event('selectionchange')),
      slowly: () => (page.wait(9000), page.$('#text').append('!')),
      leaving: () => (page.wait(9000), page.onWindow('pagehide')),
      elsewhere: () => page.onWindow('blur'),
      focus: () => page.on('#income', 'focusin'),
      submit: () => page.on('#form', 'submit'),
    };
    for (const [name, answer] of Object.entries(answers)) {
      page.click('#send');
      answer();
      await page.settle();
      page.later();
      expect(page.signals(), name).to.deep.equal([]);
    }
  });

  it('know a menu that opens before the click', async () => {
    const page = await openPage();
    page.fire(page.$('#send'), new page.real.PointerEvent('pointerdown', { bubbles: true }));
    page.$('#text').setAttribute('class', 'menu');
    await page.settle();
    page.fire(page.$('#send'), new page.real.MouseEvent('click', { bubbles: true }));
    page.later();
    expect(page.signals()).to.deep.equal([]);
  });

  it('tell of a dead click by keyboard, also when one before was answered', async () => {
    const page = await openPage();
    const press = () =>
      page.fire(page.$('#send'), new page.real.MouseEvent('click', { bubbles: true }));
    press();
    page.$('#text').append('!');
    await page.settle();
    for (let n = 0; n < 3; n++) {
      page.wait(5000);
      press();
    }
    expect(page.signals()).to.deep.equal(['dead-click send']);
  });

  it('do not take what Handrail shows for an answer, nor count what is done in it', async () => {
    const page = await openPage();
    page.click('#send');
    page.$('handrail-root').append('card');
    await page.settle();
    page.later();
    expect(page.signals()).to.deep.equal(['dead-click send']);
    for (let n = 0; n < 6; n++) page.click('#ours');
    page.later();
    expect(page.signals()).to.deep.equal(['dead-click send']);
  });

  it('tell of an error after a click, and nothing of the error', async () => {
    const page = await openPage();
    page.onWindow('error', { message: 'secret' });
    page.click('#send');
    page.on('#text', 'error');
    page.wait(500);
    page.onWindow('error', { message: 'secret' });
    page.onWindow('error', { message: 'secret' });
    page.click('#link');
    page.onWindow('unhandledrejection', { reason: 'secret' });
    page.wait(1000);
    page.onWindow('error', { message: 'secret' });
    page.click('#send');
    page.wait(1000);
    page.onWindow('error', { message: 'secret' });
    expect(page.signals()).to.deep.equal(['error-click send', 'error-click link']);
    expect(JSON.stringify(page.sent)).to.not.contain('secret');
  });

  it('tell of a field entered for the third time', async () => {
    const page = await openPage();
    for (const name of ['#income', 'textarea', '#income', '#income', 'select']) page.enter(name);
    expect(page.signals()).to.deep.equal([]);
    for (const name of ['#income', '[value="1"]', '[value="2"]', '[value="1"]', '[value="2"]'])
      page.enter(name);
    expect(page.signals()).to.deep.equal(['field-return ctl.income']);
  });

  it('tell of hesitation before the first input', async () => {
    const page = await openPage();
    page.enter('#income');
    page.wait(9000);
    page.on('#income', 'input', { inputType: 'insertText' });
    page.enter('textarea');
    page.wait(10_001);
    page.on('textarea', 'input', { inputType: 'insertText' });
    page.wait(20_000);
    page.on('textarea', 'input', { inputType: 'insertText' });
    expect(page.signals()).to.deep.equal(['hesitation why']);
  });

  it('tell of a field refused twice, each time after another attempt', async () => {
    const page = await openPage();
    for (let n = 0; n < 4; n++) page.on('#income', 'invalid');
    expect(page.signals()).to.deep.equal([]);
    for (let n = 0; n < 2; n++) {
      page.wait(2000);
      page.click('#send');
      for (let m = 0; m < 4; m++) page.on('#income', 'invalid');
    }
    expect(page.signals()).to.deep.equal(['validation-loop ctl.income']);
  });

  it('tell of many deletions in one field', async () => {
    const page = await openPage();
    const take = (selector: string, inputType: string, times: number) => {
      for (let n = 0; n < times; n++) page.on(selector, 'input', { inputType });
    };
    take('textarea', 'deleteContentBackward', 14);
    take('#income', 'deleteContentBackward', 14);
    take('#income', 'insertText', 30);
    expect(page.signals()).to.deep.equal([]);
    take('#income', 'deleteByCut', 20);
    expect(page.signals()).to.deep.equal(['rework ctl.income']);
  });

  it('tell of the field entered last where a page was left half filled', async () => {
    const page = await openPage();
    page.onWindow('pagehide');
    page.on('#income', 'input');
    page.enter('textarea');
    page.wait(2501);
    page.onWindow('pagehide');
    expect(page.signals()).to.deep.equal(['field-left why']);
  });

  it('do not call it left when it was sent, by a form, a button or what was just put in', async () => {
    const page = await openPage();
    const ways: Record<string, () => void> = {
      form: () => page.on('#form', 'submit'),
      button: () => page.click('#send'),
      choice: () => page.on('select', 'input'),
    };
    for (const [name, send] of Object.entries(ways)) {
      page.on('#income', 'input');
      send();
      page.wait(name === 'choice' ? 2500 : 5000);
      page.onWindow('pagehide');
      expect(page.signals(), name).to.deep.equal([]);
    }
  });

  it('tell of a page that was left by going back at once', async () => {
    const stored = new Map<string, string>();
    const rules = await openPage({ path: '/rules', stored });
    rules.wait(5000);
    rules.onWindow('pagehide');
    expect([...stored]).to.deep.equal([['handrail.left', '/rules']]);
    const again = await openPage({ path: '/apply', back: true, stored });
    expect(again.sent.at(-1)).to.include({ signal: 'u-turn', page: '/rules' });
    expect(stored.size).to.equal(0);
  });

  it('see no u-turn in a long stay, nor in going on', async () => {
    const stored = new Map<string, string>();
    const rules = await openPage({ path: '/rules', stored });
    rules.onWindow('pagehide');
    const forth = await openPage({ stored });
    forth.wait(7000);
    forth.onWindow('pagehide');
    const back = await openPage({ back: true, stored });
    expect([...forth.signals(), ...back.signals()]).to.deep.equal([]);
  });

  it('follow routes and pages that come back from memory', async () => {
    const page = await openPage({ path: '/apply' });
    page.wait(10_000);
    page.location.pathname = '/apply/rules';
    page.enter('#income');
    page.wait(3000);
    page.location.pathname = '/apply';
    page.onWindow('popstate');
    page.wait(10_000);
    page.onWindow('pagehide');
    page.onWindow('pageshow', { persisted: true });
    expect(
      page.sent.map((event) => ('page' in event ? `${event.kind} ${event.page}` : '')),
    ).to.deep.equal([
      'page.viewed /apply',
      'page.viewed /apply/rules',
      'page.viewed /apply',
      'struggle.seen /apply/rules',
      'page.viewed /apply',
    ]);
  });

  it('are told five times for each view of a page', async () => {
    const page = await openPage();
    const rage = () => {
      for (let n = 0; n < 30; n++) page.click('#send');
    };
    rage();
    expect(page.signals()).to.have.length(5);
    page.location.pathname = '/next';
    rage();
    expect(page.signals()).to.have.length(10);
  });

  it('are looked for without storage too', async () => {
    const off = (): never => {
      throw new Error('storage is off');
    };
    const page = await openPage({ stored: { get: off, set: off, delete: off } as never });
    for (let n = 0; n < 3; n++) page.click('#send');
    page.location.pathname = '/next';
    for (let n = 0; n < 3; n++) page.click('#send');
    page.onWindow('pagehide');
    expect(page.sent.map(({ kind }) => kind)).to.deep.equal([
      ...['page.viewed', 'struggle.seen'],
      ...['page.viewed', 'struggle.seen'],
    ]);
  });

  it('leave nothing behind, and never throw', async () => {
    const page = await openPage();
    page.click('#send');
    page.onWindow('pagehide');
    page.stored.clear();
    page.stop();
    const before = page.sent.length;
    expect(page.listeners()).to.equal(0);
    page.click('#send');
    page.later();
    page.$('#text').append('!');
    await page.settle();
    page.onWindow('pagehide');
    expect(page.sent).to.have.length(before);
    expect(page.stored.size).to.equal(0);
  });
});
