import { expect } from '@esm-bundle/chai';
import { need, openPage, overlap, placeOf, sleep, startAfresh, until, walk } from './test-page.ts';
import type { TestPage } from './test-page.ts';

beforeEach(startAfresh);

const call = (page: TestPage, name: string): unknown => (page.window[name] as () => unknown)();
const boxRect = (page: TestPage): DOMRect => need(page.box(), 'box').getBoundingClientRect();

describe('the target', () => {
  it('partial: another node with another id is pointed at, and the step stays', async () => {
    const page = await openPage('partial.html');
    await page.pointsAt('#ctl00_1_txtName');
    const box = page.box();
    for (let round = 2; round < 6; round += 1) {
      call(page, 'update');
      await page.pointsAt(`#ctl00_${round}_txtName`);
      expect(page.title()).to.equal('Write your name');
    }
    expect(page.box(), 'the card is not made anew').to.equal(box);
    page.press('Next');
    await page.pointsAt('[name=town]');
  });

  for (const ms of [500, 2000, 4500]) {
    it(`late: appears after ${ms} ms`, async () => {
      const page = await openPage(`late.html?${ms}`);
      await page.shows('Write your name');
      await page.pointsAt('[name=name]');
      expect(page.box()?.querySelector('.note'), 'no word of a missing field').to.equal(null);
      await walk(page);
    });
  }

  it('is taken away during a step: the page stays usable, and the text stays', async () => {
    const page = await openPage('plain.html');
    await page.pointsAt('[name=name]');
    const row = need(page.find('[name=name]').closest('p'), 'row');
    const place = need(row.parentNode, 'form');
    row.remove();
    await until(() => page.box()?.querySelector('.note'), 'the note');
    expect(page.title()).to.equal('Write your name');
    const ring = page.root().shadowRoot?.querySelector<HTMLElement>('.ring');
    expect(ring?.hidden, 'no ring around nothing').to.equal(true);
    page.find('[name=town]').focus();
    expect(page.document.activeElement).to.equal(page.find('[name=town]'));
    const { left, top } = placeOf(page, '[name=town]');
    expect(page.document.elementFromPoint(left + 5, top + 5)).to.equal(page.find('[name=town]'));
    place.insertBefore(row, place.firstChild);
    await page.pointsAt('[name=name]');
    expect(page.box()?.querySelector('.note')).to.equal(null);
  });

  it('is hidden and shown again, by style and by class', async () => {
    const page = await openPage('plain.html');
    await page.pointsAt('[name=name]');
    const row = need(page.find('[name=name]').closest('p'), 'row');
    row.style.display = 'none';
    await until(() => page.box()?.querySelector('.note'), 'the note');
    row.style.display = '';
    await page.pointsAt('[name=name]');
  });

  it('virtual: a row that is made only when it is scrolled to', async () => {
    const page = await openPage('virtual.html');
    await page.shows('Write your name');
    page.find('#list').scrollTop = 1950;
    await until(
      () => page.root().shadowRoot?.querySelector<HTMLElement>('.ring')?.hidden === false,
      'the ring',
    );
    expect(page.title()).to.equal('Write your name');
  });

  it('select: the widget that people see is pointed at, not the native one behind it', async () => {
    const page = await openPage('select.html');
    await page.pointsAt('[role=combobox]');
    await walk(page, { first: '[role=combobox]' });
  });
});

describe('help at fields', () => {
  it('help: the sign follows the field that an update replaced', async () => {
    const page = await openPage('help.html');
    const signs = (): HTMLElement[] => [
      ...page.document.querySelectorAll<HTMLElement>('handrail-help'),
    ];
    await until(() => signs().length === 2, 'two signs');
    const isBeside = (selector: string): boolean =>
      signs().some((sign) => {
        const { left, top, bottom } = sign.getBoundingClientRect();
        const field = page.find(selector).getBoundingClientRect();
        return Math.abs(left - field.right) < 20 && top < field.bottom && bottom > field.top;
      });
    await until(() => isBeside('#name1') && isBeside('[name=town]'), 'signs at their fields');
    call(page, 'update');
    await until(() => isBeside('#name2'), 'the sign at the new field');
    expect(page.find('#name2').getAttribute('aria-describedby')).to.match(/\S/);
    page.find('#panel').textContent = '';
    await until(() => signs().length === 1, 'no sign without a field');
    await until(() => isBeside('[name=town]'), 'the other sign at its field, which moved');
  });
});

describe('what moves', () => {
  it('content put in above the target', async () => {
    const page = await openPage('scroll.html');
    await page.pointsAt('[name=name]');
    const before = placeOf(page, '[name=name]').top;
    page.find('#above').style.height = '129px';
    expect(placeOf(page, '[name=name]').top - before).to.equal(129);
    await page.pointsAt('[name=name]');
    expect(overlap(boxRect(page), placeOf(page, '[name=name]')), 'covered').to.equal(false);
  });

  it('a scroll container, by 50 px and out of sight', async () => {
    const page = await openPage('scroll.html');
    await page.pointsAt('[name=name]');
    const before = placeOf(page, '[name=name]').top;
    page.find('#box').scrollTop += 50;
    expect(before - placeOf(page, '[name=name]').top).to.equal(50);
    await page.pointsAt('[name=name]');
    page.find('#box').scrollTop = 600;
    await until(
      () => page.root().shadowRoot?.querySelector<HTMLElement>('.ring')?.hidden,
      'no ring over the page',
    );
    expect(page.isClickable()).to.equal(true);
    page.find('#box').scrollTop = 0;
    await page.pointsAt('[name=name]');
  });

  it('the page, under a step; and to the next target', async () => {
    const page = await openPage('scroll.html');
    await page.pointsAt('[name=name]');
    page.window.scrollTo(0, 40);
    await page.pointsAt('[name=name]');
    page.press('Next');
    await page.shows('Write your town');
    await page.pointsAt('[name=town]');
    expect(page.window.scrollY).to.be.greaterThan(200);
    expect(overlap(boxRect(page), placeOf(page, '[name=town]')), 'covered').to.equal(false);
    const scrolled = page.window.scrollY;
    await sleep(400);
    expect(page.window.scrollY, 'scrolled once').to.equal(scrolled);
  });

  it('the window', async () => {
    const page = await openPage('plain.html');
    await page.pointsAt('[name=name]');
    for (const width of [600, 320, 1000]) {
      page.frame.width = String(width);
      await until(
        () => boxRect(page).right <= width && boxRect(page).left >= 0,
        `the card in ${width} px`,
      );
      await page.pointsAt('[name=name]');
    }
  });
});

describe('routes', () => {
  for (const name of ['route.html', 'route.html?old']) {
    it(`${name}: pushState leads to the next page of the flow, Back to the one before`, async () => {
      const page = await openPage(name);
      await page.pointsAt('[name=name]');
      if (name.endsWith('old')) expect(page.window['navigation']).to.equal(undefined);
      const { history } = page.window;
      const natives = [history.pushState, history.replaceState];
      call(page, 'forward');
      await page.shows('Write your town');
      await page.pointsAt('[name=town]');
      // Two tests in a row that go back confuse WebKit's history of frames.
      if (name.endsWith('old')) call(page, 'backward');
      else history.back();
      await page.pointsAt('[name=name]');
      expect(page.title()).to.equal('Write your name');
      expect([history.pushState, history.replaceState], 'left alone').to.deep.equal(natives);
      expect(page.window.witness.errors).to.deep.equal([]);
    });
  }

  it('hash.html: a change of the hash does the same', async () => {
    const page = await openPage('hash.html');
    await page.pointsAt('[name=name]');
    page.window.location.hash = '#/town';
    await page.shows('Write your town');
    await page.pointsAt('[name=town]');
    page.window.location.hash = '#/name';
    await page.pointsAt('[name=name]');
    expect(page.title()).to.equal('Write your name');
  });
});
