// Loaded before, so that following starts in the same moment as placing.
import './follow.ts';
import { expect } from '@esm-bundle/chai';
import { need, nextFrame, resize, resizeOrSkip, showView } from '../../test/support.ts';
import type { Shown } from '../../test/support.ts';
import { demoViews } from '../../test/views.ts';
import { createSpotlight } from './create-spotlight.ts';
import { placeCard } from './place-card.ts';
import type { PlaceCardOptions } from './place-card.ts';
import { intersect, visibleRect } from './rects.ts';

const FIELDS = Array.from(
  { length: 12 },
  (_, n) => `<p><label>Field ${n} <input id="f${n}" style="width:220px;height:30px"></label></p>`,
).join('');

let shown: Shown;
let stops: (() => void)[] = [];

async function start(html: string): Promise<void> {
  document.body.innerHTML = `<main style="margin:0;padding:16px">${html}</main>`;
  window.scrollTo(0, 0);
  shown = await showView(need(demoViews['point'], 'point'));
}
function place(target: Element | null, options: PlaceCardOptions = {}): HTMLElement {
  const card = need(shown.root.box, 'card');
  const spotlight = createSpotlight(need(shown.root.layer, 'layer'));
  stops.push(placeCard(card, target, { onMove: spotlight.move, ...options }), spotlight.stop);
  return card;
}
function field(n: number, from: ParentNode = document): HTMLInputElement {
  return need(from.querySelector<HTMLInputElement>(`#f${n}`), `field ${n}`);
}
/** The gap in pixels between the card and the target's visible part; 0 where they touch or overlap. */
function gapTo(target: Element): number {
  const card = need(shown.root.box, 'card').getBoundingClientRect();
  const seen = need(visibleRect(target, document), 'target');
  return Math.hypot(
    Math.max(0, seen.left - card.right, card.left - seen.right),
    Math.max(0, seen.top - card.bottom, card.top - seen.bottom),
  );
}
function isCovering(target: Element): boolean {
  const card = need(shown.root.box, 'card').getBoundingClientRect();
  const seen = visibleRect(target, document);
  return seen !== null && intersect(card, seen) !== null;
}
const ring = (): HTMLElement => shown.find('.ring');

beforeEach(() => resize(1280, 800));
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
  shown.root.remove();
});

describe('placeCard', () => {
  it('stands beside its target, with the ring around it', async () => {
    await start(FIELDS);
    expect(place(field(2)).dataset['edge']).to.equal('none');
    expect(gapTo(field(2))).to.be.within(4, 40);
    const target = field(2).getBoundingClientRect();
    const around = ring().getBoundingClientRect();
    expect([
      Math.round(target.left - around.left),
      Math.round(target.top - around.top),
    ]).to.deep.equal([4, 4]);
    expect(getComputedStyle(ring()).pointerEvents).to.equal('none');
    expect(document.elementFromPoint(target.left + 5, target.top + 5)).to.equal(field(2));
  });

  it('follows content that is inserted above, without a frame loop', async () => {
    await start(FIELDS);
    place(field(2));
    const before = ring().getBoundingClientRect().top;
    const block = document.createElement('div');
    block.style.height = '129px';
    need(document.querySelector('main'), 'main').prepend(block);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(Math.round(ring().getBoundingClientRect().top - before)).to.equal(129);
    expect(gapTo(field(2))).to.be.within(4, 40);
  });

  it('requests no frames at rest', async () => {
    await start(FIELDS);
    place(field(2));
    await nextFrame();
    const request = window.requestAnimationFrame;
    let requests = 0;
    window.requestAnimationFrame = (callback) => {
      requests += 1;
      return request.call(window, callback);
    };
    await new Promise((resolve) => setTimeout(resolve, 400));
    window.requestAnimationFrame = request;
    expect(requests).to.equal(0);
  });

  it('follows in a scroll container and hides the ring when the target is scrolled out', async () => {
    await start(
      `<div id="scroller" style="height:200px;width:400px;overflow:auto">${FIELDS}</div>`,
    );
    const scroller = need(document.querySelector('#scroller'), 'scroller');
    place(field(2));
    const before = ring().getBoundingClientRect().top;
    scroller.scrollTop = 30;
    await nextFrame();
    expect(Math.round(before - ring().getBoundingClientRect().top)).to.equal(30);
    scroller.scrollTop = 400;
    await nextFrame();
    expect(ring().hidden).to.equal(true);
  });

  it('scrolls to a target out of sight once, and never again', async () => {
    await start(`<div style="height:2000px"></div>${FIELDS}<div style="height:2000px"></div>`);
    place(field(2));
    expect(visibleRect(field(2), document)).not.to.equal(null);
    window.scrollTo(0, 0);
    field(0).focus({ preventScroll: true });
    field(0).dispatchEvent(new InputEvent('input', { bubbles: true }));
    await nextFrame();
    expect(window.scrollY).to.equal(0);
    expect(
      need(shown.root.box, 'card').getBoundingClientRect().bottom,
      'still on screen',
    ).to.be.at.most(800);
  });

  it('does not scroll to a target that can be seen', async () => {
    await start(`${FIELDS}<div style="height:2000px"></div>`);
    window.scrollTo(0, 40);
    place(field(3));
    expect(window.scrollY).to.equal(40);
  });

  it('reaches through nested frames', async () => {
    await start(
      '<div style="height:80px"></div><iframe id="outer" style="width:700px;height:420px;border:7px solid;padding:5px"></iframe>',
    );
    const outer = need(
      need(document.querySelector<HTMLIFrameElement>('#outer'), 'outer').contentDocument,
      'outer',
    );
    outer.body.innerHTML =
      '<iframe id="inner" style="width:600px;height:300px;margin-top:20px"></iframe>';
    const inner = need(
      need(outer.querySelector<HTMLIFrameElement>('#inner'), 'inner').contentDocument,
      'inner',
    );
    inner.body.innerHTML = FIELDS;
    const target = field(1, inner);
    place(target);
    expect(gapTo(target)).to.be.within(4, 40);
    const { left, top } = target.getBoundingClientRect();
    const innerFrame = need(outer.querySelector('#inner'), 'inner').getBoundingClientRect();
    const outerFrame = need(document.querySelector('#outer'), 'outer').getBoundingClientRect();
    const around = ring().getBoundingClientRect();
    expect(Math.round(around.left)).to.equal(
      Math.round(left + innerFrame.left + 2 + outerFrame.left + 12 - 4),
    );
    expect(Math.round(around.top)).to.equal(
      Math.round(top + innerFrame.top + 2 + outerFrame.top + 12 - 4),
    );
    // The frame moves; nothing inside it notices.
    need(document.querySelector('main > div'), 'spacer').setAttribute('style', 'height:140px');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(Math.round(ring().getBoundingClientRect().top - around.top)).to.equal(60);
    inner.defaultView?.scrollBy(0, 20);
    await nextFrame();
    expect(Math.round(ring().getBoundingClientRect().top - around.top)).to.equal(40);
  });

  it('moves out of the way of what gets the focus', async () => {
    await start(
      `<div style="position:relative;height:700px">${Array.from({ length: 20 }, (_, n) => `<input id="f${n}" style="position:absolute;top:${n * 34}px;left:${(n % 3) * 380}px;width:300px;height:28px">`).join('')}</div>`,
    );
    place(field(0));
    for (let n = 0; n < 20; n += 1) {
      field(n).focus();
      expect(isCovering(field(n)), `focused ${n}`).to.equal(false);
      expect(isCovering(field(0)), `target while ${n}`).to.equal(false);
    }
  });

  for (const [width, height] of [
    [320, 568],
    [320, 256],
    [1280, 800],
  ] as const) {
    it(`covers neither the target nor the focused field: ${width}×${height}`, async function () {
      await resizeOrSkip(this, width, height);
      await start(`${FIELDS}<div style="height:600px"></div>`);
      for (const n of [0, 5, 11]) {
        const stopsBefore = stops.length;
        const card = place(field(n));
        await nextFrame();
        expect(isCovering(field(n)), `target ${n}`).to.equal(false);
        expect(visibleRect(field(n), document), `target ${n} is in sight`).not.to.equal(null);
        expect(card.offsetHeight).to.be.at.least(90);
        if (width <= 480) expect(card.offsetHeight).to.be.at.most(height * 0.6);
        field(n).focus();
        await nextFrame();
        expect(isCovering(field(n)), `focused ${n}`).to.equal(false);
        for (const stop of stops.splice(stopsBefore)) stop();
      }
    });
  }

  it('does not cover the label of a radio button or box, which is what people read', async () => {
    await start('<input type="radio" id="a"><label for="a" id="label">Complex form</label>');
    const target = need(document.querySelector('#a'), 'radio');
    place(target);
    expect(isCovering(need(document.querySelector('#label'), 'label'))).to.equal(false);
    expect(ring().getBoundingClientRect().width).to.be.lessThan(40);
  });

  it('brings a target into sight in a frame that hardly scrolls', async function () {
    await resizeOrSkip(this, 320, 568);
    await start('<iframe style="width:280px;height:430px"></iframe>');
    const inner = need(document.querySelector('iframe')?.contentDocument, 'frame');
    inner.body.innerHTML = '<div style="height:440px"></div><button>Submit</button>';
    const target = need(inner.querySelector('button'), 'button');
    place(target);
    await nextFrame();
    expect(visibleRect(target, document)).not.to.equal(null);
    expect(isCovering(target)).to.equal(false);
  });

  it('docks when the target goes', async () => {
    await start(FIELDS);
    const card = place(field(2));
    expect(card.dataset['edge']).to.equal('none');
    field(2).remove();
    await new Promise((resolve) => setTimeout(resolve, 300));
    window.dispatchEvent(new UIEvent('resize'));
    await nextFrame();
    expect(card.dataset['edge']).to.equal('bottom');
    expect(ring().hidden).to.equal(true);
  });

  it('grows with its content while it is docked', async () => {
    await start(FIELDS);
    const card = place(null);
    const before = card.getBoundingClientRect();
    const part = need(card.querySelector<HTMLElement>('.body'), 'body');
    part.style.setProperty('min-height', `${part.offsetHeight + 60}px`);
    await nextFrame();
    const after = card.getBoundingClientRect();
    expect(after.height - before.height).to.be.closeTo(60, 1);
    expect(after.bottom).to.be.closeTo(before.bottom, 1);
  });

  it('stands right when the browser has no top layer and an ancestor is transformed', async () => {
    await start(FIELDS);
    shown.root.hidePopover();
    document.body.style.transform = 'translate(30px, 20px)';
    place(field(2));
    expect(gapTo(field(2))).to.be.within(4, 40);
    document.body.style.transform = '';
  });

  it('leaves nothing behind', async () => {
    await start(FIELDS);
    const card = need(shown.root.box, 'card');
    const html = document.documentElement.outerHTML;
    const shadow = need(shown.root.shadowRoot, 'shadow').innerHTML;
    place(field(2));
    for (const stop of stops) stop();
    stops = [];
    expect(document.documentElement.outerHTML).to.equal(html);
    expect(card.getAttribute('style') ?? '').to.equal('');
    card.removeAttribute('style');
    expect(shown.root.shadowRoot?.innerHTML).to.equal(shadow);
  });
});
