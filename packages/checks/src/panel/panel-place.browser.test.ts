import { expect } from '@esm-bundle/chai';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { openAndCheck, showPage, type OpenPanel } from './test-panel.ts';

let shown: OpenPanel | null = null;

beforeEach(async () => {
  showPage();
  await setViewport({ width: 1280, height: 800 }).catch(() => undefined);
});
afterEach(async () => {
  shown?.panel.close();
  shown = null;
  document.body.innerHTML = '';
  for (const each of [document.documentElement, document.body]) each.removeAttribute('dir');
  await setViewport({ width: 1280, height: 800 }).catch(() => undefined);
});

const boxOf = (panel: OpenPanel): DOMRect => panel.find('.panel').getBoundingClientRect();
const move = (panel: OpenPanel): HTMLElement => panel.button('Move to the other side');
const isLeft = (panel: OpenPanel): boolean => {
  const { left, right } = boxOf(panel);
  return left < document.documentElement.clientWidth - right;
};

describe('where the panel stands', () => {
  it('is where lines end, on a page that is read from the left', async () => {
    shown = await openAndCheck();
    expect(isLeft(shown)).to.equal(false);
    move(shown).click();
    expect(isLeft(shown)).to.equal(true);
  });

  for (const which of ['documentElement', 'body'] as const) {
    it(`is where lines end, on a page that is read from the right (${which})`, async () => {
      document[which].dir = 'rtl';
      shown = await openAndCheck();
      expect(isLeft(shown)).to.equal(true);
      expect(boxOf(shown).left).to.be.at.least(0);
      move(shown).click();
      expect(isLeft(shown), 'to the other side').to.equal(false);
      move(shown).click();
      expect(isLeft(shown), 'and back').to.equal(true);
    });
  }

  it('is moved by arrow keys the way they point, on a page that is read from the right', async () => {
    document.documentElement.dir = 'rtl';
    shown = await openAndCheck();
    const before = boxOf(shown).left;
    move(shown).focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(boxOf(shown).left).to.equal(before + 24);
  });

  it('goes out of the way of what it shows, on a page that is read from the right', async () => {
    document.documentElement.dir = 'rtl';
    document.body.insertAdjacentHTML(
      'beforeend',
      '<p style="position: fixed; left: 40px; top: 80px"><a id="under" href="#x">click here</a></p>',
    );
    shown = await openAndCheck();
    shown.button('Warning Link text').click();
    await shown.until('the group', () => shown?.root.querySelector('.items') !== null);
    const rows = [...shown.root.querySelectorAll<HTMLElement>('.items button')];
    rows.at(-1)?.click();
    await shown.until('the finding', () => shown?.root.querySelector('.detail') !== null);
    shown.button('Show it').click();
    expect(isLeft(shown)).to.equal(false);
  });
});

describe('the panel in a low window', () => {
  for (const [width, height] of [
    [320, 256],
    [1280, 256],
  ] as const) {
    it(`scrolls as a whole, so that the list has room: ${width} by ${height}`, async function () {
      const fits = await setViewport({ width, height }).catch(() => 'no');
      if (fits === 'no') this.skip();
      shown = await openAndCheck({ key: 'Alt+Shift+A' });
      const panel = shown.find('.panel');
      const { top, bottom } = panel.getBoundingClientRect();
      expect([top >= 0, bottom <= height]).to.deep.equal([true, true]);
      expect(panel.scrollHeight).to.be.greaterThan(panel.clientHeight);
      panel.scrollTop = panel.scrollHeight;
      const list = shown.find('.body').getBoundingClientRect();
      const room = Math.min(list.bottom, bottom) - Math.max(list.top, top);
      expect(shown.find('.head').getBoundingClientRect().bottom).to.be.at.most(top + 1);
      expect(room).to.be.at.least(0.7 * height);
    });
  }

  it('shows what has the focus, from the first control to the last and back', async function () {
    const fits = await setViewport({ width: 320, height: 256 }).catch(() => 'no');
    if (fits === 'no') this.skip();
    shown = await openAndCheck();
    shown.find('h2').focus();
    const stops = [
      ...shown.find('.panel').querySelectorAll<HTMLElement>('button,select,input,summary'),
    ];
    for (const stop of stops.filter((each) => each.checkVisibility())) {
      stop.focus();
      const panel = shown;
      // Firefox leaves alone what is in view in part.
      await shown.until(`${stop.textContent} in view`, () => {
        const { top, bottom } = stop.getBoundingClientRect();
        const box = boxOf(panel);
        return top < box.bottom - 8 && bottom > box.top + 8;
      });
    }
  });
});
