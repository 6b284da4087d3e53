import { expect } from '@esm-bundle/chai';
import { emulateMedia } from '@web/test-runner-commands';
import { engine, need, openPage, overlap, placeOf, startAfresh, until, walk } from './test-page.ts';
import type { TestPage } from './test-page.ts';

beforeEach(startAfresh);

/** What a person sees of the card: size, type, and whether it can be seen at all. */
function looksOf(page: TestPage): Record<string, unknown> {
  const box = need(page.box(), 'box');
  const parts = ['h2', '.primary', '.look'].map((selector) => {
    const style = page.window.getComputedStyle(need(box.querySelector(selector), selector));
    return [
      style.fontSize,
      style.fontWeight,
      style.lineHeight,
      style.letterSpacing,
      style.color,
      style.textTransform,
      style.textAlign,
      style.whiteSpace,
      style.writingMode,
      style.visibility,
      style.pointerEvents,
      style.display,
    ].join(' ');
  });
  return { width: box.offsetWidth, height: box.offsetHeight, parts };
}

describe('style sheets of the portal', () => {
  let plain: Record<string, unknown>;
  before(async () => {
    startAfresh();
    const page = await openPage('plain.html');
    await page.pointsAt('[name=name]');
    plain = looksOf(page);
  });

  for (const name of ['unset', 'hidden', 'pointer', 'inherit', 'contain', 'rem']) {
    it(`css-${name}: the card looks as on a plain page, and takes clicks`, async () => {
      const page = await openPage(`css-${name}.html`);
      await page.shows('Write your name');
      await page.pointsAt('[name=name]');
      await until(() => page.isClickable(), 'a click reaches the button');
      expect(looksOf(page)).to.deep.equal(plain);
      const box = need(page.box(), 'box').getBoundingClientRect();
      expect(
        box.left >= 0 && box.top >= 0 && box.right <= 1000 && box.bottom <= 700,
        'on screen',
      ).to.equal(true);
      await walk(page);
    });
  }
});

describe('quirks mode', () => {
  it('quirks: the ring stands right after scrolling, and the card beside it', async () => {
    const page = await openPage('quirks.html');
    expect(page.document.compatMode).to.equal('BackCompat');
    await page.pointsAt('[name=name]');
    expect(need(page.document.scrollingElement, 'scroller').scrollTop).to.be.greaterThan(800);
    page.window.scrollBy(0, 30);
    await page.pointsAt('[name=name]');
    expect(
      overlap(need(page.box(), 'box').getBoundingClientRect(), placeOf(page, '[name=name]')),
      'covered',
    ).to.equal(false);
    await walk(page);
  });
});

describe('right to left', () => {
  it('rtl: shows the flow in Arabic, on screen and beside its field', async () => {
    const page = await openPage('rtl.html');
    await page.shows('اكتب اسمك');
    await page.pointsAt('[name=name]');
    const heading = need(page.box()?.querySelector('h2'), 'heading');
    expect(
      need(heading.querySelector('[lang=ar]') ?? heading.closest('[lang=ar]'), 'its language'),
    ).to.have.property('dir', 'rtl');
    const box = need(page.box(), 'box').getBoundingClientRect();
    expect(box.left >= 0 && box.right <= 1000, `${box.left} to ${box.right}`).to.equal(true);
    expect(overlap(box, placeOf(page, '[name=name]')), 'covered').to.equal(false);
    expect(page.isClickable()).to.equal(true);
  });
});

describe('a small screen', () => {
  it('320 × 256: every control can be reached, and the field is not covered', async () => {
    const page = await openPage('plain.html', { width: 320, height: 256 });
    await page.shows('Write your name');
    await page.pointsAt('[name=name]');
    const box = need(page.box(), 'box');
    const { left, right, top, bottom } = box.getBoundingClientRect();
    expect([left >= 0, right <= 320, top >= 0, bottom <= 256]).to.deep.equal([
      true,
      true,
      true,
      true,
    ]);
    expect(overlap(box.getBoundingClientRect(), placeOf(page, '[name=name]')), 'covered').to.equal(
      false,
    );
    expect(box.scrollWidth, 'no scrolling sideways').to.equal(box.clientWidth);
    for (const button of box.querySelectorAll('button')) {
      button.focus();
      await until(() => {
        const at = button.getBoundingClientRect();
        const seen = box.getBoundingClientRect();
        return at.top >= seen.top - 1 && at.bottom <= seen.bottom + 1;
      }, `"${button.textContent.trim()}" in sight`);
    }
    await walk(page);
  });
});

describe('print', () => {
  it('shows nothing of ours', async () => {
    const page = await openPage('plain.html');
    await page.pointsAt('[name=name]');
    const root = page.root();
    if (engine === 'chromium') {
      await emulateMedia({ media: 'print' });
      try {
        expect(page.window.getComputedStyle(root).display).to.equal('none');
      } finally {
        await emulateMedia({ media: 'screen' });
      }
      expect(page.window.getComputedStyle(root).display).to.equal('block');
      return;
    }
    // Media cannot be emulated here, so the rule itself is looked at.
    const rules = (root.shadowRoot?.adoptedStyleSheets ?? []).flatMap((sheet) => [
      ...sheet.cssRules,
    ]);
    const print = rules.find((rule) => (rule as CSSMediaRule).conditionText === 'print') as
      CSSMediaRule | undefined;
    expect(print?.cssRules[0]?.cssText).to.match(/:host.*display: none !important/);
  });
});

describe('browser translation', () => {
  /** As translators do it: text nodes are taken out, others in new elements come in. */
  function translate(root: ParentNode): void {
    const walker = document.createTreeWalker(root as unknown as Node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(
      (each) => each.data.trim() !== '' && !/SCRIPT|STYLE/.test(each.parentElement?.tagName ?? ''),
    )) {
      const font = need(text.ownerDocument, 'document').createElement('font');
      font.textContent = `¿${text.data.trim()}?`;
      text.replaceWith(font);
    }
  }

  it('later steps show their own text, although the nodes of earlier ones were replaced', async () => {
    const page = await openPage('plain.html');
    await page.pointsAt('[name=name]');
    translate(page.document.body);
    translate(need(page.root().shadowRoot, 'shadow'));
    page.document.documentElement.lang = 'es';
    page.document.documentElement.classList.add('translated-ltr');
    await page.pointsAt('[name=name]');
    expect(page.title()).to.contain('¿');
    page.press('¿Next?');
    await page.shows('Write your town');
    expect(page.box()?.textContent).to.contain('The town where you live now.');
    expect(page.box()?.textContent, 'nothing of the step before').to.not.contain('passport');
    translate(need(page.root().shadowRoot, 'shadow'));
    page.press('¿Back?');
    await page.shows('Write your name');
    expect(page.box()?.textContent).to.contain('As it is in your passport.');
    await page.pointsAt('[name=name]');
    expect(page.window.witness.errors).to.deep.equal([]);
  });

  it('announcements are spoken after it, too', async () => {
    const page = await openPage('plain.html');
    await page.pointsAt('[name=name]');
    translate(need(page.root().shadowRoot, 'shadow'));
    page.press('¿Next?');
    await until(
      () =>
        page
          .root()
          .shadowRoot?.querySelector('[role=status]')
          ?.textContent.includes('Write your town'),
      'the announcement',
    );
  });
});
