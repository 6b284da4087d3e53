import { expect } from '@esm-bundle/chai';
import { isVisible } from './index.ts';
import { clear, openRoot, show } from './test-page.ts';

function seen(html: string): boolean {
  const element = show(html).querySelector('.x');
  if (!element) throw new Error('no element');
  return isVisible(element);
}

afterEach(clear);

describe('isVisible', () => {
  it('says yes to what can be seen, if need be by scrolling', () => {
    expect(seen('<b class="x">x</b>')).to.equal(true);
    expect(seen('<input class="x" type="radio" style="opacity:0">')).to.equal(true);
    expect(seen('<b class="x" style="position:absolute;top:9000px">x</b>')).to.equal(true);
    expect(seen('<details open><summary>s</summary><b class="x">x</b></details>')).to.equal(true);
    expect(
      seen('<div style="visibility:hidden"><b class="x" style="visibility:visible">x</b></div>'),
    ).to.equal(true);
    expect(seen('<span style="display:contents"><b class="x">x</b></span>')).to.equal(true);
  });

  it('says no to what has no box or is drawn nowhere', () => {
    for (const html of [
      '<b class="x" hidden>x</b>',
      '<div style="display:none"><b class="x">x</b></div>',
      '<b class="x" style="visibility:hidden">x</b>',
      '<table><tr style="visibility:collapse"><td class="x">x</td></tr></table>',
      '<b class="x" style="display:inline-block;width:0;height:0;overflow:hidden">x</b>',
      '<b class="x" style="position:absolute;width:1px;height:1px;overflow:hidden">x</b>',
      '<b class="x" style="position:absolute;left:-9999px">x</b>',
      '<b class="x" style="position:absolute;top:-999px">x</b>',
      '<div style="max-height:0;overflow:hidden"><b class="x">x</b></div>',
      '<details><summary>s</summary><b class="x">x</b></details>',
      '<input class="x" type="hidden">',
    ]) {
      expect(seen(html), html).to.equal(false);
    }
    expect(isVisible(document.createElement('b')), 'not in the page').to.equal(false);
  });

  it('knows scrolled boxes from places that scrolling cannot reach', () => {
    const page =
      show(`<div class="box" style="position:absolute;top:0;left:0;overflow:auto;width:90px;height:90px">
      <b class="x">x</b><div style="width:9000px;height:9000px"></div></div>`);
    const box = page.querySelector('.box');
    const element = page.querySelector('.x');
    if (!box || !element) throw new Error('no box');
    box.scrollTo(5000, 5000);
    expect(element.getBoundingClientRect().bottom).to.be.lessThan(0);
    expect(isVisible(element)).to.equal(true);
  });

  it('knows what right-to-left scrolling reaches', () => {
    const html = `<div dir="rtl" style="overflow:auto;width:100px">
      <div style="width:3000px"><b class="x" style="float:left">x</b></div></div>`;
    expect(seen(html)).to.equal(true);
  });

  it('looks through shadow roots', () => {
    const page = show('<div hidden></div><p></p>');
    const [hiddenHost, shownHost] = [page.children[0], page.children[1]];
    if (!hiddenHost || !shownHost) throw new Error('no hosts');
    const covered = openRoot(hiddenHost, 'x-a', '<b>x</b>').querySelector('b');
    const open = openRoot(shownHost, 'x-a', '<b>x</b>').querySelector('b');
    expect(covered && isVisible(covered)).to.equal(false);
    expect(open && isVisible(open)).to.equal(true);
  });
});
