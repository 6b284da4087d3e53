import { expect } from '@esm-bundle/chai';
import type { Flow, TargetReading } from '@handrail/flow';
import { describe as describeElement, findLike, type Finding } from '@handrail/locator';
import { need } from '../../test/support.ts';
import { createPage, type PageView } from './page.ts';
import * as part from './recognise.ts';

const errors: unknown[] = [];
/** How often a search has begun. */
let searches = 0;
let signals: (AbortSignal | undefined)[] = [];
let news = 0;
let page: PageView | null = null;
let locate: typeof findLike = findLike;

beforeEach(() => {
  document.body.innerHTML = '<main><h1>Your income</h1><button>Send</button></main>';
  errors.length = searches = news = 0;
  signals = [];
  locate = findLike;
});
afterEach(() => {
  page?.forget();
  page = null;
  document.body.innerHTML = '';
});

const button = (): HTMLElement => need(document.querySelector('button'), 'button');
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function open(loadRecogniser = () => Promise.resolve(counting())): PageView {
  page = createPage(document, {
    onNews: () => news++,
    onError: (error) => errors.push(error),
    loadRecogniser,
  });
  return page;
}

/** The real part, with a search that can be counted and replaced. */
function counting(): typeof part {
  return {
    createRecogniser: (root, options) =>
      part.createRecogniser(root, {
        ...options,
        locate: (target, document, settings) => {
          searches++;
          signals.push(settings?.signal);
          return locate(target, document, settings);
        },
      }),
  };
}

function flowOf(find: object = {}, pages: object = {}): Flow {
  return {
    id: 'test',
    targets: { send: { label: 'Send', fingerprint: describeElement(button()), ...find } },
    pages,
  } as unknown as Flow;
}

const read = (view: PageView, flow: Flow): TargetReading =>
  view.snapshot('en', {}).target(flow, 'send');

async function until(holds: () => boolean, what: string): Promise<void> {
  for (let turn = 0; turn < 400; turn++) {
    if (holds()) return;
    await sleep(10);
  }
  throw new Error(`waited in vain for ${what}`);
}

function recognitionOf(status: 'unsure' | 'missing', rest: object = {}): Finding {
  return { status, confidence: 0, ...rest } as Finding;
}

const refuse =
  (status: 'unsure' | 'missing', rest?: object): typeof findLike =>
  async () =>
    recognitionOf(status, rest);

describe('a target with a fingerprint', () => {
  it('needs no search where a finder gives it', async () => {
    const view = open(() => Promise.reject(new Error('not needed')));
    const reading = read(view, flowOf({ find: [{ by: 'css', css: 'button' }] }));
    expect(reading).to.include({ found: true, rank: 0 });
    expect(reading.by).to.equal(undefined);
    await sleep(20);
    expect(errors).to.deep.equal([]);
  });

  it('is found by it where no finder gives it, and says what has changed', async () => {
    button().id = 'send';
    const flow = flowOf({ find: [{ by: 'css', css: '#old' }] });
    button().id = 'post';
    const view = open();
    const early = read(view, flow);
    expect(early).to.include({ found: false, rank: -1, reason: 'none' });
    expect(early.states, 'nobody knows yet').to.include({ present: null, visible: null });
    await until(() => read(view, flow).found, 'the search');
    const reading = read(view, flow);
    expect(reading).to.include({ rank: 1, by: 'fingerprint', reason: undefined });
    expect(reading.drift).to.include('id');
    expect(reading.states).to.include({ present: true, visible: true, enabled: true });
    expect(view.find(flow, 'send', 'en')).to.include({ element: button() });
    expect(news).to.be.greaterThan(0);
  });

  it('stays uncertain where the likeness is not close enough', async () => {
    const flow = flowOf();
    locate = refuse('unsure');
    const view = open();
    read(view, flow);
    await until(() => read(view, flow).reason === 'uncertain', 'the search');
    const { found, rank, states } = read(view, flow);
    expect({ found, rank }).to.deep.equal({ found: false, rank: -1 });
    expect(states).to.include({ present: true, visible: null, enabled: null });
    expect(view.find(flow, 'send', 'en')).to.equal(null);
  });

  it('is missing where it is not, or where nobody can see it', async () => {
    const flow = flowOf();
    locate = refuse('missing', { reason: 'none' });
    const view = open();
    read(view, flow);
    await until(() => read(view, flow).states.present === false, 'the search');
    expect(read(view, flow)).to.include({ reason: 'none' });
    locate = refuse('missing', { reason: 'hidden' });
    button().hidden = true;
    await until(() => read(view, flow).reason === 'hidden', 'another search');
    expect(read(view, flow).states).to.include({ present: true, visible: false });
  });

  it('is searched for as soon as that part is there', async () => {
    read(open(), flowOf());
    await until(() => searches === 1, 'the search');
    await until(() => news === 2, 'news of the part, and of the search');
  });

  it('is no longer searched for after an end that came before that part', async () => {
    const view = open();
    read(view, flowOf());
    view.forget();
    await until(() => news === 1, 'the part');
    await sleep(20);
    expect(searches).to.equal(0);
  });

  it('is searched for once, however often it is asked for', async () => {
    const flow = flowOf();
    const view = open();
    for (let n = 0; n < 5; n++) read(view, flow);
    await until(() => read(view, flow).found, 'the search');
    for (let n = 0; n < 5; n++) read(view, flow);
    await sleep(100);
    expect(searches).to.equal(1);
  });

  it('is searched for again after a change, and followed to a new node', async () => {
    const flow = flowOf();
    const view = open();
    read(view, flow);
    await until(() => read(view, flow).found, 'the search');
    const old = button();
    const before = news;
    old.replaceWith(old.cloneNode(true));
    expect(read(view, flow).found, 'the old one is gone').to.equal(false);
    await until(() => news > before, 'news');
    expect(view.find(flow, 'send', 'en')).to.include({ element: button() });
  });

  it('keeps its element while it is searched for anew, as long as that can be seen', async () => {
    const flow = flowOf();
    const view = open();
    read(view, flow);
    await until(() => read(view, flow).found, 'the search');
    let answer = (): void => undefined;
    locate = () =>
      new Promise((resolve) => {
        answer = () => resolve(recognitionOf('missing', { reason: 'none' }));
      });
    button().className = 'other';
    await until(() => searches === 2, 'the second search');
    expect(read(view, flow).found).to.equal(true);
    button().hidden = true;
    expect(read(view, flow)).to.include({ found: false, reason: 'hidden' });
    button().hidden = false;
    expect(read(view, flow).found).to.equal(true);
    answer();
    await until(() => !read(view, flow).found, 'the answer');
  });

  it('is not searched for all the time on a page that never rests', async () => {
    const flow = flowOf();
    locate = async (...args) => {
      await sleep(30);
      return findLike(...args);
    };
    const view = open();
    const restless = setInterval(() => {
      button().classList.toggle('on');
      read(view, flow);
    }, 10);
    await until(() => searches > 0, 'the first search');
    const startedAt = performance.now();
    await sleep(1000);
    clearInterval(restless);
    // Each takes 30 ms at least, and ten times that with its rest.
    expect(searches).to.be.at.most(2 + (performance.now() - startedAt) / 300);
  });

  it('tells a page from another with the same address', async () => {
    const flow = flowOf(
      {},
      {
        income: { label: 'Income', path: ['/**'], has: ['send'] },
        other: { label: 'Other', path: ['/**'] },
      },
    );
    const view = open();
    const pageNow = (): string | null => view.snapshot('en', {}).page(flow);
    expect(pageNow(), 'not known yet, so not the other one').to.equal(null);
    await until(() => pageNow() === 'income', 'the page');
    button().remove();
    await until(() => pageNow() === 'other', 'the other page');
  });

  it('leaves it to the finders where that part cannot be loaded, and says so once', async () => {
    const flow = flowOf({ find: [{ by: 'css', css: '#old' }] });
    const unhandled: unknown[] = [];
    const note = (event: PromiseRejectionEvent): void => void unhandled.push(event.reason);
    window.addEventListener('unhandledrejection', note);
    const view = open(() => Promise.reject(new Error('offline')));
    read(view, flow);
    await until(() => errors.length > 0, 'the error');
    expect(read(view, flow)).to.include({ found: false, reason: 'none' });
    expect(read(view, flow).states).to.include({ present: false, visible: false });
    button().id = 'old';
    expect(read(view, flow)).to.include({ found: true, rank: 0 });
    await sleep(20);
    window.removeEventListener('unhandledrejection', note);
    expect({ errors: errors.length, unhandled }).to.deep.equal({ errors: 1, unhandled: [] });
  });

  it('goes on after a search that fails', async () => {
    const flow = flowOf();
    locate = () => Promise.reject(new Error('a frame went away'));
    const view = open();
    read(view, flow);
    await until(() => errors.length === 1, 'the error');
    locate = findLike;
    button().className = 'other';
    await until(() => read(view, flow).found, 'the next search');
  });

  it('leaves nothing behind', async () => {
    const flow = flowOf();
    const view = open();
    const { observe, disconnect } = MutationObserver.prototype;
    let observing = 0;
    MutationObserver.prototype.observe = function (...args) {
      observing++;
      observe.apply(this, args);
    };
    MutationObserver.prototype.disconnect = function () {
      observing--;
      disconnect.call(this);
    };
    try {
      read(view, flow);
      await until(() => read(view, flow).found, 'the search');
      expect(observing).to.equal(1);
      let end = (): void => undefined;
      locate = () => new Promise((_, reject) => (end = () => reject(new Error('aborted'))));
      button().className = 'other';
      await until(() => searches === 2, 'the second search');
      view.forget();
      expect(observing).to.equal(0);
      expect(signals.map((signal) => signal?.aborted)).to.deep.equal([true, true]);
      const before = news;
      end();
      button().className = 'another';
      await sleep(120);
      expect({ searches, news: news - before, errors }).to.deep.equal({
        ...{ searches: 2, news: 0, errors: [] },
      });
    } finally {
      Object.assign(MutationObserver.prototype, { observe, disconnect });
    }
  });
});
