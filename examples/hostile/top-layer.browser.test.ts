import { expect } from '@esm-bundle/chai';
import { isHit, openPage, overlap, placeOf, sleep, startAfresh, until } from './test-page.ts';

beforeEach(startAfresh);

describe("the portal's modal dialogs", () => {
  it('dialog: open before guidance starts, the field in it is pointed at and usable', async () => {
    const page = await openPage('dialog.html#open');
    await page.shows('Write your name');
    await page.pointsAt('[name=name]');
    expect(page.root().parentElement).to.equal(page.find('#dialog'));
    expect(page.isClickable(), 'card').to.equal(true);
    expect(isHit(page.find('[name=name]')), 'field').to.equal(true);
    page.find('[name=name]').focus();
    expect(page.document.activeElement).to.equal(page.find('[name=name]'));
    page.button('Next').focus();
    expect(page.document.activeElement, 'focus in the card').to.equal(page.root());
  });

  it('dialog: opened during a step, guidance moves in, and out again after it closes', async () => {
    const page = await openPage('dialog.html');
    await page.shows('Write your name');
    expect(page.root().parentElement).to.equal(page.document.body);
    page.find('#open').click();
    await until(() => page.root().parentElement === page.find('#dialog'), 'moved in');
    await page.pointsAt('[name=name]');
    expect(page.isClickable(), 'in the dialog').to.equal(true);
    page.find('#close').click();
    await until(() => page.root().parentElement === page.document.body, 'moved out');
    page.press('Next');
    await page.pointsAt('[name=town]');
    expect(page.isClickable(), 'after the dialog').to.equal(true);
  });

  it('dialog: opens and closes five times, and there is still one root', async () => {
    const page = await openPage('dialog.html');
    await page.shows('Write your name');
    for (let round = 0; round < 5; round += 1) {
      page.find('#open').click();
      await until(() => page.root().parentElement === page.find('#dialog'), 'moved in');
      page.find('#close').click();
      await until(() => page.root().parentElement === page.document.body, 'moved out');
    }
    expect(page.roots().length).to.equal(1);
    expect(page.isClickable()).to.equal(true);
  });

  it('dialog-late: a dialog that is taken out of the page does not take guidance with it', async () => {
    const page = await openPage('dialog-late.html');
    await page.shows('Write your name');
    (page.window['openDialog'] as () => void)();
    await page.pointsAt('[name=name]');
    expect(page.isClickable(), 'in the dialog').to.equal(true);
    page.find('dialog button').click();
    await until(
      () => page.roots().length === 1 && page.root().parentElement === page.document.body,
      'back in the body',
    );
    expect(page.title()).to.equal('Write your name');
    page.press('Next');
    await page.pointsAt('[name=town]');
    expect(page.isClickable()).to.equal(true);
  });

  it('timeout: the dialog can be answered, and guidance goes on after it', async () => {
    const page = await openPage('timeout.html');
    await page.pointsAt('[name=name]');
    (page.window['warn'] as () => void)();
    await until(() => page.root().parentElement === page.find('#timeout'), 'moved in');
    const stay = page.find('#stay');
    expect(page.document.activeElement, 'the dialog keeps its focus').to.equal(stay);
    await until(() => isHit(stay), 'the button takes clicks');
    const box = page.box()?.getBoundingClientRect() as DOMRect;
    expect(overlap(box, placeOf(page, '#stay')), 'covered').to.equal(false);
    stay.click();
    expect(page.window['stayed']).to.equal(1);
    await until(() => page.root().parentElement === page.document.body, 'moved out');
    await page.pointsAt('[name=name]');
    expect(page.isClickable()).to.equal(true);
  });
});

describe('a dialog that the portal made itself', () => {
  it('inert: guidance goes on where it was after everything else had been inert', async () => {
    const page = await openPage('inert.html');
    await page.pointsAt('[name=name]');
    (page.window['openModal'] as () => void)();
    await sleep(200);
    expect(page.document.activeElement?.textContent, 'the dialog keeps its focus').to.equal('OK');
    page.find('#modal button').click();
    await page.pointsAt('[name=name]');
    await until(() => page.isClickable(), 'the card takes clicks');
  });
});

describe('layers over the page', () => {
  it('popover: guidance stays above one that opens later', async () => {
    const page = await openPage('popover.html');
    await page.pointsAt('[name=name]');
    for (let round = 0; round < 3; round += 1) {
      page.find('#menu').showPopover();
      await until(() => page.isClickable(), 'on top again');
      page.find('#menu').hidePopover();
    }
    expect(page.title()).to.equal('Write your name');
  });

  it('popover: ours closes none of the portal’s', async () => {
    const page = await openPage('popover.html');
    await page.pointsAt('[name=name]');
    const menu = page.find('#auto');
    menu.showPopover();
    await until(() => page.isClickable(), 'on top');
    await sleep(200);
    expect(menu.matches(':popover-open')).to.equal(true);
  });

  it('z-index: guidance is above the highest layer of the page', async () => {
    const page = await openPage('z-index.html');
    await page.pointsAt('[name=name]');
    expect(page.isClickable()).to.equal(true);
  });
});
