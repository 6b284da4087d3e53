import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { need, nextFrame, showView } from '../../test/support.ts';
import type { Shown } from '../../test/support.ts';
import { demoViews } from '../../test/views.ts';
import { createAnnouncer } from './create-announcer.ts';
import { createFocusBridge } from './create-focus-bridge.ts';
import type { FocusBridge } from './create-focus-bridge.ts';

let shown: Shown;
let bridge: FocusBridge | null = null;
let inner: Document;

const get = (selector: string, from: ParentNode = document): HTMLElement =>
  need(from.querySelector<HTMLElement>(selector), selector);
const focused = (): Element | null =>
  shown.root.shadowRoot?.activeElement ?? document.activeElement;

beforeEach(async () => {
  document.body.innerHTML = '<main><input id="a"><input id="b"><iframe></iframe></main>';
  inner = need((get('iframe') as HTMLIFrameElement).contentDocument, 'frame');
  inner.body.innerHTML = '<input id="c">';
  shown = await showView(need(demoViews['point'], 'point'));
});
afterEach(() => {
  bridge?.stop();
  bridge = null;
  shown.root.remove();
});
function build(key?: string): void {
  bridge = createFocusBridge({
    getRoot: () => shown.root,
    getTarget: () => document.querySelector('#b'),
    documents: [document, inner],
    ...(key === undefined ? {} : { key }),
  });
}

describe('createFocusBridge', () => {
  it('goes in with F6 and back to where the focus was', async () => {
    build();
    get('#a').focus();
    await sendKeys({ press: 'F6' });
    expect(focused()).to.equal(shown.find('h2'));
    await sendKeys({ press: 'F6' });
    expect(document.activeElement).to.equal(get('#a'));
  });

  it('goes back to what had the focus when guidance began', () => {
    get('#a').focus();
    build();
    shown.find('h2').focus();
    expect(bridge?.leave()).to.equal(true);
    expect(document.activeElement).to.equal(get('#a'));
  });

  it('goes back to a field in a frame', async () => {
    build();
    get('#c', inner).focus();
    await sendKeys({ press: 'F6' });
    expect(focused()).to.equal(shown.find('h2'));
    await sendKeys({ press: 'F6' });
    expect(inner.activeElement).to.equal(get('#c', inner));
    expect(document.activeElement).to.equal(get('iframe'));
  });

  it('goes to the target when what had the focus is gone', async () => {
    build();
    get('#a').focus();
    await sendKeys({ press: 'F6' });
    get('#a').remove();
    await sendKeys({ press: 'F6' });
    expect(document.activeElement).to.equal(get('#b'));
  });

  it('leaves every other key, and F6 with a modifier, to the portal', async () => {
    build();
    const prevented: string[] = [];
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) prevented.push(event.key);
    };
    document.addEventListener('keydown', onKey);
    get('#a').focus();
    for (const press of ['a', 'ArrowDown', 'Tab']) await sendKeys({ press });
    for (const modifier of ['shiftKey', 'ctrlKey', 'altKey', 'metaKey']) {
      get('#a').dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'F6',
          [modifier]: true,
          bubbles: true,
          cancelable: true,
        }),
      );
    }
    document.removeEventListener('keydown', onKey);
    expect(prevented).to.deep.equal([]);
    expect(shown.root.matches(':focus-within')).to.equal(false);
  });

  it('does nothing while nothing is shown', async () => {
    build();
    await shown.show(null);
    get('#a').focus();
    // Not a real key: unless we prevent it, browsers move the focus out of the page.
    const event = new KeyboardEvent('keydown', { key: 'F6', bubbles: true, cancelable: true });
    get('#a').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(document.activeElement).to.equal(get('#a'));
  });

  it('takes another key, and stops', async () => {
    build('F9');
    get('#a').focus();
    await sendKeys({ press: 'F9' });
    expect(focused()).to.equal(shown.find('h2'));
    bridge?.leave();
    expect(document.activeElement).to.equal(get('#a'));
    bridge?.stop();
    await sendKeys({ press: 'F9' });
    expect(document.activeElement).to.equal(get('#a'));
  });

  it('does not scroll the page', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div style="height:3000px"></div>');
    build();
    get('#a').focus({ preventScroll: true });
    await nextFrame();
    window.scrollTo(0, 1000);
    await nextFrame();
    await sendKeys({ press: 'F6' });
    await sendKeys({ press: 'F6' });
    expect(window.scrollY).to.equal(1000);
  });
});

describe('createAnnouncer', () => {
  it('says each text once, into a region that no new view replaces', async () => {
    const region = shown.find('[role=status]');
    const said: string[] = [];
    const observer = new MutationObserver(() => {
      if (region.textContent) said.push(region.textContent);
    });
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    const announcer = createAnnouncer(() => shown.root);
    announcer.announce('Step 1');
    announcer.announce('Step 2 of 5: Count everyone');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await shown.show(need(demoViews['wait'], 'wait'));
    await shown.show(need(demoViews['point'], 'point'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown.find('[role=status]')).to.equal(region);
    expect(said).to.deep.equal(['Step 2 of 5: Count everyone']);
    announcer.stop();
    expect(region.textContent).to.equal('');
    observer.disconnect();
  });
});
