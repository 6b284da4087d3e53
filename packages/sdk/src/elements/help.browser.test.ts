import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { englishUi, need, nextFrame, resize, resizeOrSkip, showView } from '../../test/support.ts';
import type { Shown } from '../../test/support.ts';
import { placeHelp } from '../overlay/place-help.ts';
import { defineElement } from './define-element.ts';
import { HandrailHelp } from './help.ts';

defineElement('handrail-help', HandrailHelp);

let shown: Shown;
let help: HandrailHelp;
let opened: number;
let stop: () => void;
const sign = (): HTMLElement => need(help.shadowRoot?.querySelector<HTMLElement>('.sign'), 'sign');
const bubble = (): HTMLElement | null =>
  help.shadowRoot?.querySelector<HTMLElement>('.bubble') ?? null;
const target = (): HTMLElement => need(document.querySelector<HTMLElement>('#people'), 'people');

beforeEach(async () => {
  await resize(1280, 800);
  document.body.innerHTML =
    '<main><h1>Your household</h1><label>People <input id="people"></label></main>';
  shown = await showView(null);
  help = document.createElement('handrail-help');
  help.ui = englishUi;
  help.help = {
    title: { text: 'Who counts as living with me?' },
    body: [{ type: 'paragraph', children: ['People who sleep at your home most nights.'] }],
    label: 'Number of people',
  };
  opened = 0;
  help.addEventListener('handrail-help-open', () => {
    opened += 1;
  });
  shown.root.append(help);
  await help.updateComplete;
  stop = placeHelp(help, target());
});
afterEach(() => {
  stop();
  shown.root.remove();
});

// axe-core, reflow, sizes and keys, closed and open: examples/conformance.
describe('<handrail-help>', () => {
  it('stands beside its field, large enough, and can be clicked', () => {
    const field = target().getBoundingClientRect();
    const { left, top, width, height } = sign().getBoundingClientRect();
    expect(left - field.right).to.be.within(2, 12);
    expect(Math.abs(top + height / 2 - (field.top + field.bottom) / 2)).to.be.below(2);
    expect(Math.min(width, height)).to.be.at.least(24);
    expect(document.elementFromPoint(left + 5, top + 14)).to.equal(help);
  });

  it('lies over a card that was there before, for as long as it is open', async () => {
    const card = document.createElement('div');
    card.setAttribute('style', 'position:fixed;inset:0;background:#fff');
    shown.root.append(card);
    shown.root.shadowRoot?.append(document.createElement('slot'));
    const middle = (of: Element): Element | null => {
      const { left, top, width, height } = of.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2);
    };
    expect(middle(sign())).to.equal(card);
    sign().click();
    await help.updateComplete;
    expect(middle(need(bubble(), 'the text'))).to.equal(help);
    sign().click();
    await help.updateComplete;
    expect(middle(sign())).to.equal(card);
  });

  it('opens and closes by its button, and says so once each time', async () => {
    expect(sign().getAttribute('aria-label')).to.equal('Help: Number of people');
    expect(sign().getAttribute('aria-expanded')).to.equal('false');
    sign().focus();
    await sendKeys({ press: 'Enter' });
    await help.updateComplete;
    expect(sign().getAttribute('aria-expanded')).to.equal('true');
    expect(bubble()?.querySelector('[role=status]')?.textContent).to.contain(
      'Who counts as living with me?',
    );
    help.ui = { ...englishUi };
    await help.updateComplete;
    expect(opened).to.equal(1);
    await sendKeys({ press: ' ' });
    await help.updateComplete;
    expect(bubble()).to.equal(null);
    expect(opened).to.equal(1);
  });

  it('closes with Escape and keeps the focus; closes on a click elsewhere', async () => {
    sign().click();
    await help.updateComplete;
    sign().focus();
    await sendKeys({ press: 'Escape' });
    await help.updateComplete;
    expect(bubble()).to.equal(null);
    expect(help.shadowRoot?.activeElement).to.equal(sign());
    sign().click();
    await help.updateComplete;
    bubble()?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await help.updateComplete;
    expect(bubble(), 'stays while it is itself clicked').not.to.equal(null);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await help.updateComplete;
    expect(bubble()).to.equal(null);
  });

  it('asks nothing unless somebody takes the answer', async () => {
    sign().click();
    await help.updateComplete;
    expect(help.shadowRoot?.querySelectorAll('button')).to.have.length(1);
  });

  it('asks once whether it was helpful, thanks, and keeps the focus', async () => {
    const given: (readonly [boolean, string])[] = [];
    help.rate = (helpful, thanks) => given.push([helpful, thanks]);
    sign().click();
    await help.updateComplete;
    const status = need(help.shadowRoot?.querySelector('[role=status]'), 'status');
    expect(status.textContent, 'is not read out with the text').not.to.contain('helpful');
    const no = need(help.shadowRoot?.querySelectorAll('button')[2], 'button');
    expect(no.textContent.trim()).to.equal('No');
    no.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await help.updateComplete;
    expect(given).to.deep.equal([[false, 'Thank you.']]);
    expect(help.shadowRoot?.activeElement).to.equal(no);
    expect(bubble()?.textContent).to.contain('Thank you.');
    sign().click();
    sign().click();
    await help.updateComplete;
    expect(help.shadowRoot?.querySelectorAll('button')).to.have.length(1);
  });

  it('stays in sight at 320 px', async function () {
    await resizeOrSkip(this, 320, 256);
    await nextFrame();
    sign().click();
    await help.updateComplete;
    await nextFrame();
    const { left, right, top, bottom } = need(bubble(), 'bubble').getBoundingClientRect();
    expect(Math.min(left, top)).to.be.at.least(0);
    expect(right).to.be.at.most(320);
    expect(bottom).to.be.at.most(256);
  });

  it('hides with its field, and leaves nothing behind', async () => {
    target().style.display = 'none';
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(getComputedStyle(help).visibility).to.equal('hidden');
    stop();
    expect(help.getAttribute('style') ?? '').to.equal('');
  });
});
