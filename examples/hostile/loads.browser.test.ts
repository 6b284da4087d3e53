import { expect } from '@esm-bundle/chai';
import {
  need,
  openPage,
  reload,
  skipLoudly,
  sleep,
  startAfresh,
  until,
  walk,
} from './test-page.ts';
import type { PageWindow, TestPage } from './test-page.ts';

beforeEach(startAfresh);

/** What a browser does when it puts a page into its back/forward cache and takes it out again. */
function leaveAndReturn(page: TestPage, meanwhile: () => void): void {
  const { window } = page;
  window.dispatchEvent(new window.PageTransitionEvent('pagehide', { persisted: true }));
  meanwhile();
  window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }));
}

describe('full page loads', () => {
  it('post: a form that posts to its own page; the run goes on there', async () => {
    let page = await openPage('post.html');
    await page.shows('Write your name');
    page.find('button').click();
    await until(() => page.window.location.search === '?part=2', 'the answer to the post');
    await page.shows('Write your town');
    await page.pointsAt('[name=town]');
    expect(page.box()?.textContent).to.contain('Step 2');
    page.press('Next');
    await page.shows('That is all');
    page.press('Finish');
    await until(() => page.roots().length === 0, 'the end');
    page.close();
    page = await openPage('post.html');
    await sleep(500);
    expect(page.roots(), 'done is done').to.deep.equal([]);
  });

  it('post: Back in the browser leads to the step of that page', async () => {
    const page = await openPage('post.html');
    await page.shows('Write your name');
    page.find('button').click();
    await page.shows('Write your town');
    page.window.history.back();
    await page.pointsAt('[name=name]');
    expect(page.title()).to.equal('Write your name');
  });

  it('interstitial: on a page that no flow knows, the card says where it goes on', async () => {
    let page = await openPage('post.html');
    await page.shows('Write your name');
    page.close();
    page = await openPage('interstitial.html');
    await until(() => page.box()?.textContent.includes('Your name'), 'the name of the page');
    expect(page.box()?.querySelector('a')?.getAttribute('href')).to.equal(
      '/examples/hostile/pages/post.html',
    );
    page.find('p').textContent = 'Checked.';
    expect(page.window.location.pathname).to.match(/interstitial/);
  });

  it('interstitial: without a run nothing is shown there', async () => {
    const page = await openPage('interstitial.html');
    await sleep(600);
    expect(page.roots()).to.deep.equal([]);
  });
});

describe('the back/forward cache', () => {
  it('a page that comes back shows the run as it is now', async () => {
    const page = await openPage('plain.html');
    await page.shows('Write your name');
    const atName = need(sessionStorage.getItem('handrail.run'), 'the stored run');
    page.press('Next');
    await page.shows('Write your town');
    leaveAndReturn(page, () => sessionStorage.setItem('handrail.run', atName));
    await page.shows('Write your name');
    await walk(page);
    expect(page.roots()).to.deep.equal([]);
  });

  it('a run that ended on another page does not come back with the page', async () => {
    const page = await openPage('post.html');
    await page.shows('Write your name');
    leaveAndReturn(page, () => {
      sessionStorage.removeItem('handrail.run');
      localStorage.setItem('handrail.finished', '["two-pages"]');
    });
    await until(() => page.roots().length === 0, 'nothing');
    await sleep(500);
    expect(page.roots()).to.deep.equal([]);
  });

  it('a page that comes back unchanged goes on, five times over', async () => {
    const page = await openPage('plain.html');
    await page.pointsAt('[name=name]');
    for (let round = 0; round < 5; round += 1) {
      leaveAndReturn(page, () => undefined);
      await page.pointsAt('[name=name]');
      expect(page.roots().length).to.equal(1);
    }
    expect(page.box()?.textContent).to.contain('Step 1');
    await walk(page);
  });
});

describe('storage', () => {
  for (const name of ['storage-off', 'storage-full']) {
    it(`${name}: the flow works on its page`, async () => {
      const page = await openPage(`${name}.html`);
      await walk(page);
      expect(page.window.witness.errors).to.deep.equal([]);
    });
  }

  it('what the portal wrote under our key is not believed', async () => {
    for (const text of [
      '{',
      '"x"',
      '{"run":{"flow":"walk"}}',
      '{"run":{"flow":"walk","phase":"showing","day":"x","frames":[{}]}}',
      '[]',
    ]) {
      sessionStorage.setItem('handrail.run', text);
      const page = await openPage('plain.html');
      await page.shows('Write your name');
      expect(page.window.witness.errors, text).to.deep.equal([]);
      page.close();
      sessionStorage.clear();
    }
  });
});

describe('a second tab', () => {
  it('has a copy of the run, and each goes its own way', async function () {
    const page = await openPage('plain.html');
    await page.shows('Write your name');
    page.press('Next');
    await page.shows('Write your town');
    const tab = window.open(page.frame.src) as unknown as PageWindow | null;
    if (!tab) return skipLoudly(this, 'this browser opens no second tab for a test');
    try {
      const title = (): string =>
        tab.document.querySelector('handrail-root')?.shadowRoot?.querySelector('h2')?.textContent ??
        '';
      await until(() => title().includes('Write your town'), 'the run in the second tab');
      const next = [
        ...need(tab.document.querySelector('handrail-root')?.shadowRoot, 'root').querySelectorAll(
          'button',
        ),
      ].find((each) => each.textContent.trim() === 'Next');
      need(next, 'Next').click();
      await until(() => title().includes('That is all'), 'the next step in the second tab');
      expect(page.title(), 'the first tab').to.equal('Write your town');
      await reload(page);
      await page.shows('Write your town');
      page.press('Back');
      await page.shows('Write your name');
      expect(title(), 'the second tab').to.include('That is all');
    } finally {
      tab.close();
    }
  });
});
