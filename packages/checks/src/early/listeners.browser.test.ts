import { expect } from '@esm-bundle/chai';
import { readListeners, recordListeners } from './listeners.ts';

interface Opened {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly recording: ReturnType<typeof recordListeners>;
}

let frames: HTMLIFrameElement[] = [];

/** A window of its own, recorded from the start, with this as its body. */
async function open(body = ''): Promise<Opened> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  frames.push(frame);
  const window = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!window) throw new Error('The frame has no window.');
  window.document.open();
  const recording = recordListeners(window);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  window.document.write(`<!DOCTYPE html><html lang="en"><body>${body}</body></html>`);
  window.document.close();
  await loaded;
  return { window, document: window.document, recording };
}

afterEach(() => {
  for (const frame of frames) frame.remove();
  frames = [];
});

describe('recorded listeners', () => {
  it('calls listeners as often and in the order as before, with the element as `this`', async () => {
    const { document } = await open('<button>Apply</button>');
    const button = document.querySelector('button') as HTMLButtonElement;
    const calls: unknown[] = [];
    function note(this: unknown): void {
      calls.push(this);
    }
    button.addEventListener('click', note);
    button.addEventListener('click', note);
    button.addEventListener('click', () => calls.push('later'));
    document.addEventListener('click', () => calls.push('capture'), { capture: true });
    button.addEventListener('click', { handleEvent: () => calls.push('object') });
    button.addEventListener('click', () => calls.push('once'), { once: true });
    button.click();
    button.click();
    const turn = ['capture', button, 'later', 'object'];
    expect(calls).to.deep.equal([...turn, 'once', ...turn]);
  });

  it('says what listens, where, and with which source', async () => {
    const { window, document, recording } = await open(
      '<p id="a"></p><p id="b" onclick="go()"></p>',
    );
    const [first, second] = document.querySelectorAll('p');
    if (!first || !second) throw new Error('The page has no paragraphs.');
    first.addEventListener('keydown', { handleEvent: () => 'by object' });
    window.addEventListener('click', () => 'window');
    const { listeners } = recording;
    expect(listeners.has(first, 'click', 'keydown')).to.equal(true);
    expect(listeners.has(first, 'click')).to.equal(false);
    expect(listeners.sources(first, 'keydown').join()).to.contain('by object');
    expect(listeners.sources(second, 'click').join()).to.contain('go()');
    expect(listeners.targets('click')).to.deep.equal([window, second]);
  });

  it('forgets what is removed, by the same function and phase only', async () => {
    const { document, recording } = await open('<p></p>');
    const target = document.querySelector('p') as Element;
    const handler = (): void => undefined;
    target.addEventListener('click', handler, true);
    target.removeEventListener('click', handler);
    expect(recording.listeners.has(target, 'click')).to.equal(true);
    target.removeEventListener('click', handler, { capture: true });
    expect(recording.listeners.has(target, 'click')).to.equal(false);
    const ending = new AbortController();
    target.addEventListener('click', handler, { signal: ending.signal });
    expect(recording.listeners.has(target, 'click')).to.equal(true);
    ending.abort();
    expect(recording.listeners.has(target, 'click')).to.equal(false);
  });

  it('takes a missing `this` for the window, and fails where the browser fails', async () => {
    const { window, recording } = await open();
    const bare = window.EventTarget.prototype.addEventListener as unknown as (
      ...args: unknown[]
    ) => void;
    bare('online', () => undefined);
    expect(recording.listeners.has(window, 'online')).to.equal(true);
    expect(() => Reflect.apply(bare, {}, ['click', () => undefined])).to.throw();
    expect(() => bare()).to.throw();
    expect(() => bare('click', null)).not.to.throw();
    expect(() => void Reflect.construct(bare, [])).to.throw();
    expect([bare.name, bare.length]).to.deep.equal(['addEventListener', 2]);
  });

  it('reads options as the browser does: a getter that fails stops the call', async () => {
    const { document, recording } = await open('<p></p>');
    const target = document.querySelector('p') as Element;
    const options = {
      get passive(): boolean {
        throw new Error('asked');
      },
    };
    expect(() => {
      target.addEventListener('touchmove', () => undefined, options);
    }).to.throw('asked');
    expect(recording.listeners.has(target, 'touchmove')).to.equal(false);
  });

  it('puts everything back at the end, and stays harmless below another wrapper', async () => {
    const { window, document, recording } = await open('<p></p>');
    const prototype = window.EventTarget.prototype;
    const ours = Object.getOwnPropertyDescriptor(prototype, 'addEventListener');
    prototype.addEventListener = function (this: EventTarget, ...args: unknown[]): void {
      Reflect.apply(ours?.value as () => void, this, args);
    };
    const theirs = Object.getOwnPropertyDescriptor(prototype, 'addEventListener');
    const target = document.querySelector('p') as HTMLElement;
    recording.stop();
    expect(Object.getOwnPropertyDescriptor(prototype, 'addEventListener')).to.deep.equal(theirs);
    expect(Function.prototype.toString.call(prototype.removeEventListener)).to.contain(
      'native code',
    );
    expect(Function.prototype.toString.call(window.setTimeout)).to.contain('native code');
    let called = 0;
    target.addEventListener('click', () => called++);
    target.click();
    expect(called).to.equal(1);
    expect(recording.listeners.targets('click')).to.deep.equal([]);
  });

  it('keeps the listeners of each frame apart', async () => {
    const one = await open('<p></p>');
    const other = await open('<p></p>');
    const target = one.document.querySelector('p') as Element;
    target.addEventListener('click', () => undefined);
    expect(one.recording.listeners.targets('click')).to.deep.equal([target]);
    expect(other.recording.listeners.targets('click')).to.deep.equal([]);
  });
});

describe('handlers of frameworks', () => {
  it('are found at the element, or by the selector they are for', async () => {
    const { document } = await open(
      '<p id="a"></p><p id="b"></p><p id="c"></p><p class="row"></p>',
    );
    const [react, svelte, jquery] = document.querySelectorAll('p');
    if (!react || !svelte || !jquery) throw new Error('The page has no paragraphs.');
    const listeners = readListeners(document.defaultView as Window & typeof globalThis);
    Object.assign(react, { __reactProps$1a: { onClick: () => 'react', onMouseEnter: null } });
    Object.assign(svelte, { __click: () => 'svelte' });
    const kept = {
      events: { click: [{ handler: () => 'jquery' }, { handler: () => 'row', selector: '.row' }] },
    };
    Object.assign(jquery, { jQuery3711: kept });
    Object.assign(document.body, { jQuery3711: kept });
    expect(listeners.sources(react, 'click').join()).to.contain('react');
    expect(listeners.has(react, 'mouseenter')).to.equal(false);
    expect(listeners.has(svelte, 'click')).to.equal(true);
    expect(listeners.sources(jquery, 'click')).to.have.length(1);
    expect(listeners.delegated('click').map(({ selector }) => selector)).to.deep.equal(['.row']);
  });

  it('of React say nothing about the root that listens to everything', async () => {
    const { document, recording } = await open('<div></div>');
    const root = document.querySelector('div') as Element;
    Object.assign(root, { _reactListeningx1: true });
    root.addEventListener('keydown', () => undefined);
    expect(recording.listeners.has(root, 'keydown')).to.equal(false);
  });

  it('that look for their element name its selector', async () => {
    const { document, recording } = await open('<p class="row"></p>');
    document.addEventListener('click', (event) => {
      (event.target as Element).closest('.row')?.remove();
    });
    expect(recording.listeners.delegated('click').map(({ selector }) => selector)).to.deep.equal([
      '.row',
    ]);
  });
});

describe('recorded timers', () => {
  it('run as before, with their arguments', async () => {
    const { window } = await open();
    const got = await new Promise((resolve) => window.setTimeout(resolve, 1, 'passed on'));
    expect(got).to.equal('passed on');
  });

  it('are listed until they are over or stopped', async () => {
    const { window, recording } = await open();
    const { listeners } = recording;
    const later = window.setTimeout(() => 'later', 60_000);
    const again = window.setInterval(() => 'again', 70_000);
    expect(listeners.timers().map(({ delayMs, repeats }) => [delayMs, repeats])).to.deep.equal([
      [60_000, false],
      [70_000, true],
    ]);
    expect(listeners.timers()[0]?.source).to.contain('later');
    window.clearTimeout(later);
    window.clearInterval(again);
    expect(listeners.timers()).to.deep.equal([]);
    await new Promise((resolve) => window.setTimeout(resolve, 0));
    await new Promise((resolve) => window.setTimeout(resolve, 5));
    // Firefox may run one a moment before its time.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(listeners.timers()).to.deep.equal([]);
  });
});
