import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import {
  axeFindings,
  emulateOrSkip,
  englishUi,
  need,
  nextFrame,
  resize,
  resetMedia,
  showView,
} from '../../test/support.ts';
import type { Shown } from '../../test/support.ts';
import { demoViews } from '../../test/views.ts';
import { es } from '../strings/es.ts';
import type { CardView, View } from '../view.ts';

const view = (name: string): View => need(demoViews[name], name);
const card = (name: string): CardView => view(name) as CardView;

let shown: Shown | null = null;
const show = async (what: View | null, ui = englishUi): Promise<Shown> =>
  (shown = await showView(what, ui));

beforeEach(async () => {
  document.body.innerHTML =
    '<main><h1>Your household</h1><label>People <input id="people"></label></main>';
  document.documentElement.lang = 'en';
  document.title = 'Test';
  await resize(1280, 800);
});
afterEach(async () => {
  shown?.root.remove();
  shown = null;
  document.querySelectorAll('style.test').forEach((style) => style.remove());
  await resetMedia();
});

function addCss(css: string): void {
  const style = document.createElement('style');
  style.className = 'test';
  style.textContent = css;
  document.head.append(style);
}

// axe-core, reflow, sizes and keys in every state: examples/conformance.
describe('<handrail-root>', () => {
  it('names the step by its heading, with the progress in words', async () => {
    const { find } = await show(view('point'));
    const dialog = find('[role=dialog]');
    expect(dialog.getAttribute('aria-modal')).to.equal(null);
    const heading = find(`#${dialog.getAttribute('aria-labelledby')}`);
    expect(heading.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Step 3 of 8: Count everyone who lives with you',
    );
  });

  it('leaves the total out while it is not known', async () => {
    const { find } = await show(view('say'));
    expect(find('h2').textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Step 1: We can help you with this form',
    );
    expect(find('.ui').querySelector('progress')).to.equal(null);
  });

  it('does not take the focus when a step appears, nor when one follows', async () => {
    const input = need(document.querySelector<HTMLInputElement>('#people'), '#people');
    input.focus();
    const { show: next } = await show(view('point'));
    expect(document.activeElement).to.equal(input);
    await next(view('wait'));
    expect(document.activeElement).to.equal(input);
  });

  it('moves the focus to the new heading when the old step had it', async () => {
    const { root, find, show: next } = await show(view('point'));
    find('.primary').focus();
    await next(view('wait'));
    expect(root.shadowRoot?.activeElement).to.equal(find('h2'));
  });

  it('says when the focus is lost because nothing is left', async () => {
    const { root, find, show: next } = await show(view('point'));
    let lost = 0;
    root.onFocusLost = () => {
      lost += 1;
    };
    find('.primary').focus();
    await next(null);
    expect(lost).to.equal(1);
    await next(view('point'));
    await next(null);
    expect(lost, 'only where it had the focus').to.equal(1);
  });

  it('makes new nodes for a new key and for a new language, and keeps them otherwise', async () => {
    const { root, find, show: next } = await show(view('point'));
    const before = find('h2');
    await next({ ...card('point'), alreadyDone: true });
    expect(find('h2')).to.equal(before);
    await next({ ...card('point'), key: 'another' });
    const second = find('h2');
    expect(second).not.to.equal(before);
    root.ui = { ...englishUi, lang: 'es', strings: es };
    await root.updateComplete;
    expect(find('h2')).not.to.equal(second);
  });

  it('sends what each button means', async () => {
    const { find, actions, show: next } = await show(view('offer'));
    find('.primary').click();
    find('.plain').click();
    await next(view('point'));
    find('.main .primary').click();
    find('.main .plain').click();
    find('.close').click();
    find('.close + .close').click();
    find('.minor button').click();
    find('.langs button').click();
    await next(view('resume'));
    find('.resume button').click();
    expect(actions.map((action) => ('lang' in action ? action.lang : action.type))).to.deep.equal([
      'accept',
      'decline',
      'next',
      'back',
      'move',
      'later',
      'later',
      'es',
      'resume',
    ]);
  });

  it('names each other language in that language', async () => {
    const { find } = await show(view('point'));
    const button = find('.langs button');
    expect([button.textContent.trim(), button.lang]).to.deep.equal(['Español', 'es']);
  });

  it('asks once more before it stops', async () => {
    const { root, find, actions } = await show(view('point'));
    find('.minor button + button').click();
    await nextFrame();
    expect(actions).to.deep.equal([]);
    expect(root.shadowRoot?.activeElement?.textContent).to.contain('Stop the help?');
    find('[aria-labelledby=stop] .plain').click();
    await nextFrame();
    expect(root.shadowRoot?.activeElement?.textContent.trim()).to.equal('Stop the help');
    find('.minor button + button').click();
    await nextFrame();
    find('[aria-labelledby=stop] .primary').click();
    expect(actions).to.deep.equal([{ type: 'stop' }]);
  });

  it('closes with Escape from anywhere inside, and the portal does not see the key', async () => {
    let seen = 0;
    const onKey = (): void => {
      seen += 1;
    };
    document.addEventListener('keydown', onKey);
    const { find, actions } = await show(view('ask'));
    find('[name=answer]').focus();
    await sendKeys({ press: 'Escape' });
    document.removeEventListener('keydown', onKey);
    expect(actions).to.deep.equal([{ type: 'later' }]);
    expect(seen).to.equal(0);
  });

  it('leaves keys alone while the focus is in the portal', async () => {
    const { actions } = await show(view('ask'));
    need(document.querySelector<HTMLInputElement>('#people'), '#people').focus();
    for (const press of ['ArrowRight', 'ArrowLeft', 'Enter', 'Escape', ' '])
      await sendKeys({ press });
    expect(actions).to.deep.equal([]);
  });

  it('answers a question with the keyboard alone', async () => {
    const { find, actions } = await show(view('ask'));
    find('[name=answer]').focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(actions).to.deep.equal([{ type: 'answer', value: 'landlord' }]);
  });

  it('shows and ties an error when no answer is chosen, and focuses the first', async () => {
    const { root, find, actions } = await show(view('ask'));
    find('.main .primary').click();
    await nextFrame();
    expect(actions).to.deep.equal([]);
    const group = find('fieldset');
    expect(find(`#${group.getAttribute('aria-describedby')}`).textContent).to.equal(
      'Choose one answer.',
    );
    expect(group.getAttribute('aria-invalid')).to.equal('true');
    expect(root.shadowRoot?.activeElement).to.equal(find('[name=answer]'));
    expect(await axeFindings()).to.deep.equal([]);
  });

  it('marks the answer given before', async () => {
    const { findInput } = await show({ ...card('ask'), chosen: 'landlord' });
    expect(findInput(':checked').value).to.equal('landlord');
  });

  it('opens other sites beside the form and says so; refuses script addresses', async () => {
    const link = (href: string) => ({ type: 'link', href, children: ['the text'] }) as const;
    const { find, root } = await show({
      ...card('say'),
      body: [
        {
          type: 'paragraph',
          children: [link('https://a.example/x'), link('/here'), link('tel:+15550142')],
        },
      ],
    });
    const [outside, inside, phone] = [...find('.body').querySelectorAll('a')];
    expect([outside?.target, outside?.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    expect(outside?.textContent).to.contain('(opens in a new tab)');
    expect([inside?.target, phone?.target]).to.deep.equal(['', '']);
    for (const href of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:x',
      'data:text/html,x',
      'http://[',
    ]) {
      root.view = {
        ...card('say'),
        key: href,
        body: [{ type: 'paragraph', children: [link(href)] }],
      };
      await root.updateComplete;
      expect(find('.body').querySelector('a'), href).to.equal(null);
      expect(find('.body').textContent).to.contain('the text');
    }
  });

  it('shows a modal step as a real dialog and gives the focus back', async () => {
    const input = need(document.querySelector<HTMLInputElement>('#people'), '#people');
    input.focus();
    const { root, find, actions, show: next } = await show(view('modal'));
    expect(find('dialog').matches(':modal')).to.equal(true);
    expect(root.shadowRoot?.activeElement).to.equal(find('h2'));
    await sendKeys({ press: 'Escape' });
    expect(actions).to.deep.equal([{ type: 'later' }]);
    expect(find('dialog').matches(':modal'), 'stays until the engine says').to.equal(true);
    await next(null);
    expect(document.activeElement).to.equal(input);
  });

  it('keeps hostile styles out', async () => {
    addCss(
      '* { all: unset !important } * { display: inline !important; font: 40px/1 serif !important; color: red !important; position: static !important; transform: rotate(3deg) !important }',
    );
    const { root, find } = await show(view('point'));
    const style = getComputedStyle(root);
    expect([
      style.position,
      style.display,
      style.color,
      style.transform,
      style.fontSize,
    ]).to.deep.equal(['fixed', 'block', 'rgb(0, 0, 0)', 'none', '16px']);
    expect(getComputedStyle(find('.primary')).color).to.equal('rgb(255, 255, 255)');
  });

  it('takes its size from the person, not from the portal', async () => {
    addCss('html { font-size: 62.5% } body { font-size: 9px }');
    const { find } = await show(view('point'));
    expect(getComputedStyle(find('.body')).fontSize).to.equal('16px');
  });

  it('stands in the top layer', async () => {
    const { root } = await show(view('point'));
    expect(root.matches(':popover-open')).to.equal(true);
  });

  it('is not printed', async function () {
    const { root } = await show(view('point'));
    await emulateOrSkip(this, { media: 'print' });
    expect(getComputedStyle(root).display).to.equal('none');
  });

  it('has visible edges in forced colours', async function () {
    await emulateOrSkip(this, { forcedColors: 'active' });
    const { find } = await show(view('ask'));
    for (const selector of ['.box', '.primary', '.choice']) {
      const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } = getComputedStyle(
        find(selector),
      );
      expect([parseFloat(borderTopWidth) >= 1, borderTopStyle], selector).to.deep.equal([
        true,
        'solid',
      ]);
      expect(borderTopColor, selector).not.to.equal(backgroundColor);
    }
  });

  it('turns round in a language that is read from the right', async () => {
    const { find } = await show(view('point'), { ...englishUi, lang: 'ar', dir: 'rtl' });
    const box = find('.box').getBoundingClientRect();
    expect(box.left).to.be.below(100);
    expect(find('.close').getBoundingClientRect().left).to.be.below(
      find('h2').getBoundingClientRect().left,
    );
  });

  it('works in a document that it was not made in', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = need(frame.contentDocument, 'frame');
    const { root, find } = await show(view('point'));
    inner.body.append(root);
    await root.updateComplete;
    expect(root.shadowRoot?.adoptedStyleSheets.length).to.be.above(0);
    expect(need(inner.defaultView, 'window').getComputedStyle(root).position).to.equal('fixed');
    expect(find('.primary').ownerDocument).to.equal(inner);
  });

  it('works where the portal replaced the event constructors', async () => {
    const { Event: event, CustomEvent: custom } = window;
    Object.assign(window, { Event: function () {}, CustomEvent: function () {} });
    try {
      const { find, actions } = await show(view('point'));
      find('.primary').click();
      expect(actions).to.deep.equal([{ type: 'next' }]);
    } finally {
      Object.assign(window, { Event: event, CustomEvent: custom });
    }
  });

  it('leaves the page as it was', async () => {
    const before = document.documentElement.outerHTML;
    const { root, show: next } = await show(view('point'));
    await next(view('survey'));
    await next(null);
    root.remove();
    expect(document.documentElement.outerHTML).to.equal(before);
  });
});
