import { expect } from '@esm-bundle/chai';
import { need, openPage, sleep, startAfresh, until, walk } from './test-page.ts';
import type { TestPage } from './test-page.ts';

beforeEach(startAfresh);

const frameWindow = (page: TestPage, name: string): Window =>
  (page.document.querySelector(`frame[name=${name}]`) as HTMLFrameElement).contentWindow as Window;

for (const name of ['frameset', 'frameset-all', 'frameset-inner']) {
  describe(name, () => {
    it('shows one guide, in the frame with the target', async () => {
      const page = await openPage(`${name}.html`);
      await page.pointsAt('[name=name]');
      expect(page.root().ownerDocument).to.equal(frameWindow(page, 'main').document);
      await sleep(300);
      expect(page.roots().length).to.equal(1);
      await walk(page);
      expect(page.window.witness.errors).to.deep.equal([]);
    });

    it('goes on when the frame loads another page', async () => {
      const page = await openPage(`${name}.html`);
      await page.pointsAt('[name=name]');
      page.press('Next');
      await page.shows('Write your town');
      const before = frameWindow(page, 'main').document;
      page.find('a').click();
      await until(() => frameWindow(page, 'main').document !== before, 'the new page');
      await page.shows('Write your town');
      await page.pointsAt('[name=town]');
      await sleep(300);
      expect(page.roots().length).to.equal(1);
      expect(page.isClickable()).to.equal(true);
      page.press('Next');
      await page.shows('That is all');
    });
  });
}

describe('iframes', () => {
  it('iframes: points through two frames, and follows when the page scrolls', async () => {
    const page = await openPage('iframes.html');
    await page.pointsAt('[name=name]');
    expect(page.root().ownerDocument).to.equal(page.document);
    page.window.scrollTo(0, 60);
    await page.pointsAt('[name=name]');
    await walk(page);
    expect(page.window.witness.errors).to.deep.equal([]);
  });

  it('iframes-foreign: frames of other origins change nothing', async () => {
    const page = await openPage('iframes-foreign.html');
    const foreign = page.document.querySelector<HTMLIFrameElement>('#foreign');
    // Until it has gone to the other origin, a frame holds an empty document of our own.
    await until(() => foreign?.contentDocument === null, 'the other origin');
    await walk(page);
    expect(page.window.witness.errors).to.deep.equal([]);
  });
});

describe('shadow roots and foreign frames', () => {
  it('shadow: points into open shadow roots', async () => {
    const page = await openPage('shadow.html');
    await page.shows('Write your name');
    const ring = (): DOMRect =>
      need(page.root().shadowRoot?.querySelector('.ring'), 'ring').getBoundingClientRect();
    const inner = need(
      page.find('x-form').shadowRoot?.getElementById('inner')?.shadowRoot,
      'inner',
    );
    for (const name of ['name', 'town']) {
      const field = need(inner.querySelector(`[name=${name}]`), name).getBoundingClientRect();
      await until(
        () => Math.abs(ring().top - field.top) < 9 && Math.abs(ring().right - field.right) < 9,
        `ring around ${name}`,
      );
      page.press('Next');
    }
    await page.shows('That is all');
  });

  it('inside-foreign: a portal in a frame of another origin is guided inside that frame', async () => {
    const page = await openPage('inside-foreign.html');
    const told = page.window['told'] as string[];
    await until(() => told.length > 0, 'word from the frame');
    expect(told[0]).to.contain('Write your name');
    expect(page.roots()).to.deep.equal([]);
  });
});

describe('the script twice', () => {
  it('twice: one warning, one root', async () => {
    const page = await openPage('twice.html');
    await page.pointsAt('[name=name]');
    await sleep(300);
    expect(page.roots().length).to.equal(1);
    const { lines, errors } = page.window.witness;
    expect(lines.length, lines.join()).to.equal(1);
    expect(lines[0]).to.match(/^warn: Handrail is on this page already/);
    expect(errors).to.deep.equal([]);
    await walk(page);
  });
});
