import { expect } from '@esm-bundle/chai';
import { openRoot } from '../test-page.ts';
import { casePage, closePages, describeIn, openPage, outcomeOf, pick } from './testing.ts';
import { watch, type Sighting } from './watch.ts';

const SEARCH = '[data-is=search]';
/** Several bursts of changes; nothing is measured, it only has to be over. */
const QUIET_MS = 400;

const cleanups: (() => void)[] = [];
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Watched {
  readonly page: Document;
  readonly sightings: readonly Sighting[];
  readonly stop: () => void;
  /** The next ones, as "found search"; fails if none comes. */
  readonly next: () => Promise<string>;
  /** Nothing more has happened for a while. */
  readonly quiet: () => Promise<void>;
}

function watchPage(html = casePage(), target = describeIn(openPage(casePage()), SEARCH)): Watched {
  const page = openPage(html);
  const sightings: Sighting[] = [];
  let told = 0;
  const stop = watch(target, (sighting) => sightings.push(sighting), { root: page });
  cleanups.push(stop);
  return {
    page,
    sightings,
    stop,
    next: async () => {
      for (let tries = 0; sightings.length === told && tries < 100; tries++) await wait(20);
      const sighting = sightings[told++];
      return sighting ? `${sighting.type} ${outcomeOf(sighting.result)}` : 'nothing';
    },
    quiet: async () => {
      await wait(QUIET_MS);
      expect(sightings.slice(told).map(({ type }) => type)).to.deep.equal([]);
    },
  };
}

afterEach(() => {
  for (const stop of cleanups.splice(0)) stop();
  closePages();
});

describe('watch', () => {
  it('tells once that the element is there', async () => {
    const { next, quiet } = watchPage();
    expect(await next()).to.equal('found search');
    await quiet();
  });

  it('tells when it goes, and when it comes back', async () => {
    const { page, next, quiet } = watchPage();
    await next();
    const button = pick(page, SEARCH);
    const around = button.parentElement;
    button.remove();
    expect(await next()).to.match(/^lost (missing|unsure)/);
    await quiet();
    around?.append(button);
    expect(await next()).to.equal('found search');
  });

  it('tells once that it is not there, then when it comes', async () => {
    const { page, next, quiet } = watchPage('<p>Wait a moment</p>');
    expect(await next()).to.equal('lost missing: none');
    page.body.append('More text');
    await quiet();
    page.body.innerHTML = casePage();
    expect(await next()).to.equal('found search');
  });

  it('tells when it is hidden and shown', async () => {
    const { page, next } = watchPage();
    await next();
    const form = pick(page, 'form');
    form.setAttribute('style', 'display: none');
    expect(await next()).to.equal('lost missing: hidden');
    form.removeAttribute('style');
    expect(await next()).to.equal('found search');
  });

  it('tells when the page drew it anew', async () => {
    const { page, next, sightings } = watchPage();
    await next();
    page.body.innerHTML = casePage();
    expect(await next()).to.equal('moved search');
    const result = sightings[1]?.result;
    expect(result).to.have.property('element', pick(page, SEARCH));
  });

  it('tells when it stands elsewhere on the page', async () => {
    const { page, next, quiet } = watchPage();
    await next();
    page.body.prepend(...[1, 2, 3].map(() => page.createElement('hr')));
    expect(await next()).to.equal('moved search');
    page.body.append(page.createElement('hr'));
    await quiet();
  });

  it('does not take scrolling for a move', async () => {
    const { page, next, quiet } = watchPage(`${casePage()}<p style="height: 3000px">Text</p>`);
    await next();
    page.defaultView?.scrollTo(0, 100);
    page.body.setAttribute('class', 'scrolled');
    await quiet();
  });

  it('takes a burst of changes for one', async () => {
    const { page, next, quiet } = watchPage();
    await next();
    for (let i = 0; i < 20; i++) {
      page.body.prepend(page.createElement('hr'));
      await Promise.resolve();
    }
    expect(await next()).to.equal('moved search');
    await quiet();
  });

  it('sees into components that come later', async () => {
    const { page, next } = watchPage('<p>Wait</p>');
    await next();
    const root = openRoot(page.body, 'x-search', '<p>Wait</p>');
    await wait(QUIET_MS);
    root.innerHTML = casePage();
    expect(await next()).to.equal('found search');
  });
});

describe('watch leaves a page alone', () => {
  /** Whether the page was looked at: its elements are asked for by nothing else. */
  function countLooks(page: Document): () => number {
    let looks = 0;
    const { querySelectorAll } = page;
    page.querySelectorAll = (selector: string) => {
      looks += 1;
      return querySelectorAll.call(page, selector);
    };
    return () => looks;
  }

  it('that does not change', async () => {
    const { page, next } = watchPage();
    await next();
    await wait(QUIET_MS);
    const looks = countLooks(page);
    await wait(QUIET_MS);
    expect(looks()).to.equal(0);
    page.body.append('More text');
    for (let tries = 0; looks() === 0 && tries < 100; tries++) await wait(20);
    expect(looks(), 'only a change makes it look').to.be.greaterThan(0);
  });

  it('where only Handrail draws', async () => {
    const { page, next } = watchPage();
    await next();
    await wait(QUIET_MS);
    const looks = countLooks(page);
    const panel = page.createElement('handrail-panel');
    page.body.append(panel);
    await wait(QUIET_MS);
    panel.setAttribute('style', 'top: 9px');
    panel.append('Step 1');
    await wait(QUIET_MS);
    panel.remove();
    await wait(QUIET_MS);
    expect(looks()).to.equal(0);
  });

  it('after the cleanup', async () => {
    const { page, next, stop, sightings } = watchPage();
    await next();
    stop();
    stop();
    const looks = countLooks(page);
    page.body.innerHTML = '';
    page.defaultView?.dispatchEvent(new Event('resize'));
    page.dispatchEvent(new Event('load'));
    await wait(QUIET_MS);
    expect(looks()).to.equal(0);
    expect(sightings).to.have.length(1);
  });

  it('after a cleanup before the first look is over', async () => {
    const { sightings, stop } = watchPage();
    stop();
    await wait(QUIET_MS);
    expect(sightings).to.deep.equal([]);
  });

  it('when its frame goes away, but that it is lost', async () => {
    const { next, sightings } = watchPage();
    await next();
    closePages();
    await wait(QUIET_MS);
    const types = sightings.slice(1).map(({ type }) => type);
    // Only some engines resize a frame that goes.
    expect(types.filter((type) => type !== 'lost')).to.deep.equal([]);
  });
});
