import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { need, nextFrame, showView } from '../../test/support.ts';
import type { Shown } from '../../test/support.ts';
import { demoViews } from '../../test/views.ts';
import { keepOnTop } from './keep-on-top.ts';
import { mountPoint } from './mount-point.ts';
import { moveTo } from './move-to.ts';

let shown: Shown;
let stop: () => void;
let modals: (Element | null)[] = [];

async function settle(): Promise<void> {
  await nextFrame();
  await new Promise((resolve) => setTimeout(resolve, 50));
}
/** What a click on our main button would really hit. */
function isOnTop(): boolean {
  const button = shown.find('.main .primary');
  const { left, top, width, height } = button.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  return (
    document.elementFromPoint(x, y) === shown.root &&
    shown.root.shadowRoot?.elementFromPoint(x, y) === button
  );
}

beforeEach(async () => {
  document.body.innerHTML = `
    <main><input id="people"></main>
    <div id="cover" popover="manual" style="inset:0;width:100vw;height:100vh;border:0"></div>
    <dialog id="first" style="padding:40px"><button>OK</button></dialog>
    <dialog id="second"><button>OK</button></dialog>
    <div id="host"></div>`;
  modals = [];
  shown = await showView(need(demoViews['ask'], 'ask'));
  stop = keepOnTop(shown.root, {
    onModal(dialog) {
      modals.push(dialog);
      moveTo(shown.root, mountPoint(document, shown.root));
    },
  });
});
afterEach(() => {
  stop();
  shown.root.remove();
});
const dialog = (id: string): HTMLDialogElement =>
  need(document.querySelector<HTMLDialogElement>(`#${id}`), id);

describe('keepOnTop', () => {
  it('goes above a popover that opens later, and keeps the focus', async () => {
    shown.find('.main .primary').focus();
    need(document.querySelector<HTMLElement>('#cover'), 'cover').showPopover();
    expect(isOnTop(), 'covered at first').to.equal(false);
    await settle();
    expect(isOnTop()).to.equal(true);
    expect(shown.root.shadowRoot?.activeElement).to.equal(shown.find('.main .primary'));
  });

  it('gives up against a script that insists', async () => {
    const cover = need(document.querySelector<HTMLElement>('#cover'), 'cover');
    let rounds = 0;
    const insist = (event: Event): void => {
      if (event.target !== shown.root || rounds > 200) return;
      rounds += 1;
      cover.hidePopover();
      cover.showPopover();
    };
    document.addEventListener('toggle', insist, true);
    cover.showPopover();
    await new Promise((resolve) => setTimeout(resolve, 500));
    document.removeEventListener('toggle', insist, true);
    expect(rounds).to.be.within(1, 30);
  });

  it('moves into a modal dialog with what was chosen, and out again', async () => {
    const radio = shown.findInput('.choice:nth-of-type(2) input');
    radio.checked = true;
    dialog('first').showModal();
    await settle();
    expect(shown.root.parentElement).to.equal(dialog('first'));
    expect(modals).to.deep.equal([dialog('first')]);
    expect(isOnTop()).to.equal(true);
    expect(radio.checked).to.equal(true);
    shown.find('.main .primary').focus();
    expect(shown.root.shadowRoot?.activeElement, 'can be focused in there').to.equal(
      shown.find('.main .primary'),
    );
    dialog('first').close();
    await settle();
    expect(shown.root.parentElement).to.equal(document.body);
    expect(modals).to.deep.equal([dialog('first'), null]);
    expect(isOnTop()).to.equal(true);
  });

  it('follows to the dialog opened last, whatever their order in the page', async () => {
    dialog('second').showModal();
    await settle();
    dialog('first').showModal();
    await settle();
    expect(shown.root.parentElement).to.equal(dialog('first'));
    dialog('first').close();
    await settle();
    expect(shown.root.parentElement).to.equal(dialog('second'));
    dialog('second').close();
    await settle();
    expect(shown.root.parentElement).to.equal(document.body);
  });

  it('finds a modal dialog in an open shadow root', async () => {
    const shadow = need(document.querySelector('#host'), 'host').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<dialog><button>OK</button></dialog>';
    const inside = need(shadow.querySelector('dialog'), 'dialog');
    inside.showModal();
    await settle();
    expect(shown.root.parentElement).to.equal(inside);
    expect(
      shown.find('.box').matches(':popover-open *') || shown.root.matches(':popover-open'),
    ).to.equal(true);
    inside.close();
    await settle();
    need(document.querySelector<HTMLElement>('#people'), 'people').focus();
    await settle();
    expect(shown.root.parentElement).to.equal(document.body);
  });

  it('keeps the focus while it moves', async () => {
    shown.find('.main .primary').focus();
    moveTo(shown.root, need(document.querySelector('main'), 'main'));
    expect(shown.root.shadowRoot?.activeElement).to.equal(shown.find('.main .primary'));
  });

  it('leaves a dialog that is not modal, and our own modal step, alone', async () => {
    dialog('first').show();
    await settle();
    expect(modals).to.deep.equal([]);
    await shown.show(need(demoViews['modal'], 'modal'));
    await settle();
    expect(modals).to.deep.equal([]);
    expect(shown.root.parentElement).to.equal(document.body);
  });

  it('does not close the portal’s dialog on Escape in the card', async () => {
    dialog('first').showModal();
    await settle();
    shown.find('.main .primary').focus();
    await sendKeys({ press: 'Escape' });
    expect(dialog('first').open).to.equal(true);
    expect(shown.actions).to.deep.equal([{ type: 'later' }]);
  });
});
