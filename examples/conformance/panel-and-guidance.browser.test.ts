/** The panel for staff and the guidance of citizens at the same corner of one page. */
import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import { openAndCheck, type OpenPanel } from '../../packages/checks/src/panel/test-panel.ts';
import { createStage, type Stage } from '../../packages/sdk/src/stage.ts';
import { englishUi, need, nextFrame } from '../../packages/sdk/test/support.ts';
import { demoViews } from '../../packages/sdk/test/views.ts';

let panel: OpenPanel | null = null;
let stage: Stage | null = null;

beforeEach(async () => {
  sessionStorage.clear();
  document.documentElement.lang = 'en';
  document.title = 'Your household';
  document.body.innerHTML = '<main><h1>Your household</h1></main>';
  // So low that the panel reaches down to the offer.
  await setViewport({ width: 1000, height: 420 }).catch(() => undefined);
});
afterEach(async () => {
  panel?.panel.close();
  stage?.stop();
  panel = stage = null;
  document.body.innerHTML = '';
  await setViewport({ width: 1280, height: 900 }).catch(() => undefined);
});

async function offer(): Promise<HTMLElement> {
  stage = createStage({
    document,
    onAction: () => undefined,
    onError: (error) => {
      throw error;
    },
  });
  stage.show(need(demoViews['offer'], 'offer'), englishUi, null);
  await nextFrame();
  const root = need(document.querySelector('handrail-root'), 'root');
  await root.updateComplete;
  return root;
}

/** Moves of either that go on by themselves would show within some frames. */
async function settle(): Promise<number> {
  let moves = 0;
  const count = (): number => moves++;
  const { showPopover } = HTMLElement.prototype;
  HTMLElement.prototype.showPopover = function (this: HTMLElement, ...args): void {
    count();
    showPopover.apply(this, args);
  };
  try {
    for (let frame = 0; frame < 30; frame++) await nextFrame();
  } finally {
    HTMLElement.prototype.showPopover = showPopover;
  }
  return moves;
}

const boxOf = (root: HTMLElement): DOMRect =>
  need(root.shadowRoot?.querySelector('.ui button'), 'a button').getBoundingClientRect();
function atMiddle({ left, top, width, height }: DOMRect): Element | null {
  return document.elementFromPoint(left + width / 2, top + height / 2);
}

/** Whichever came first, the panel is above, and whatever it covers comes free once it is moved. */
async function expectPanelAbove(root: HTMLElement): Promise<void> {
  const shown = need(panel, 'panel');
  await shown.until(
    'the panel above',
    () => document.elementFromPoint(boxOfPanel().right - 9, boxOfPanel().top + 9) === shown.host,
  );
  expect(await settle(), 'moves at rest').to.be.at.most(1);
  const { bottom } = boxOfPanel();
  if (boxOf(root).top < bottom) expect(atMiddle(boxOf(root))).to.equal(shown.host);
  shown.button('Move to the other side').click();
  expect(atMiddle(boxOf(root)), 'moved away').to.equal(root);
  shown.button('Move to the other side').click();
  shown.button('Minimise').click();
  await shown.until('the bar', () => shown.root.querySelector('.restore') !== null);
  expect(atMiddle(boxOf(root)), 'minimised').to.equal(root);
}
const boxOfPanel = (): DOMRect => need(panel, 'panel').find('.panel').getBoundingClientRect();

describe('the panel beside an offer of guidance', () => {
  it('is above it when it opens later', async () => {
    const root = await offer();
    panel = await openAndCheck();
    await expectPanelAbove(root);
  });

  it('is above it when the offer comes later', async () => {
    panel = await openAndCheck();
    const root = await offer();
    await expectPanelAbove(root);
  });

  it('does not check it, nor mark it', async () => {
    await offer();
    panel = await openAndCheck();
    const places = panel.texts('.group');
    expect(places.join()).to.not.contain('handrail-root');
    expect(panel.root.querySelectorAll('.mark:not([hidden])')).to.have.length(0);
  });
});
