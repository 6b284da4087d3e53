import { expect } from '@esm-bundle/chai';
import { need, openPage, sleep, startAfresh, until } from './test-page.ts';
import type { PageWindow, TestPage } from './test-page.ts';

beforeEach(startAfresh);

/** The page as a string of bytes, every attribute and text in it. */
const bytes = (page: TestPage): string => page.document.documentElement.outerHTML;

/** Timers of ours may still be on their way to an end; none may be left in the end. */
async function nothingIsLeft(page: TestPage): Promise<void> {
  await until(
    () => page.window.record.left().length === 0,
    () => `an end of: ${page.window.record.left().join(', ')}`,
  );
  expect(bytes(page)).to.equal(page.window.record.before);
  const { globals } = page.window.record;
  const added = Object.getOwnPropertyNames(page.window).filter((name) => !globals.includes(name));
  expect(added.filter((name) => name !== 'record' && !/^\d+$/.test(name))).to.deep.equal([
    'Handrail',
  ]);
  expect(page.document.adoptedStyleSheets.length).to.equal(0);
}

describe('after stop', () => {
  it('nothing is left of a step', async () => {
    const page = await openPage('trace.html');
    await page.pointsAt('[name=name]');
    expect(page.window.record.left().length, 'the recorder works').to.be.greaterThan(3);
    expect(bytes(page)).to.not.equal(page.window.record.before);
    page.window.Handrail?.stop();
    await nothingIsLeft(page);
    expect(sessionStorage.getItem('handrail.run')).to.equal(null);
  });

  it('nothing is left after steps, a pause, a modal dialog and a reload of nothing', async () => {
    const page = await openPage('trace.html');
    await page.pointsAt('[name=name]');
    page.press('Next');
    await page.pointsAt('[name=town]');
    page.press('Back');
    await page.pointsAt('[name=name]');
    page.press('Do this later');
    await until(() => page.box()?.matches('.resume'), 'the way back');
    need(page.box()?.querySelector('button'), 'resume').click();
    await page.pointsAt('[name=name]');
    const dialog = page.document.createElement('dialog');
    page.document.body.append(dialog);
    dialog.showModal();
    await until(() => page.root().parentElement === dialog, 'moved in');
    dialog.close();
    await until(() => page.root().parentElement === page.document.body, 'moved out');
    dialog.remove();
    page.window.Handrail?.stop();
    await nothingIsLeft(page);
  });

  it('nothing is left when it is stopped before the first step is there', async () => {
    const page = await openPage('trace.html');
    page.window.Handrail?.stop();
    await sleep(500);
    await nothingIsLeft(page);
  });

  it('nothing is left in a frame', async () => {
    const page = await openPage('trace-frames.html');
    await page.pointsAt('[name=name]');
    const inner = need(
      page.document.querySelector('iframe')?.contentWindow,
      'frame',
    ) as unknown as PageWindow;
    expect(inner.record.left().length, 'the recorder works').to.be.greaterThan(3);
    page.window.Handrail?.stop();
    await nothingIsLeft(page);
    await until(
      () => inner.record.left().length === 0,
      () => inner.record.left().join(', '),
    );
    expect(inner.document.documentElement.outerHTML).to.equal(inner.record.before);
  });

  it('nothing is left of help at fields', async () => {
    const page = await openPage('trace-help.html');
    await until(() => page.document.querySelectorAll('handrail-help').length === 2, 'two signs');
    const name = page.find('[name=name]');
    expect(name.getAttribute('aria-describedby')).to.match(/^hint \S+/);
    const sign = need(
      page.document.querySelector('handrail-help')?.shadowRoot?.querySelector('button'),
      'sign',
    );
    sign.click();
    await until(() => sign.getAttribute('aria-expanded') === 'true', 'the bubble');
    page.window.Handrail?.stop();
    await nothingIsLeft(page);
  });

  it('an attribute that the portal changed meanwhile stays as the portal wants it', async () => {
    const page = await openPage('trace-help.html');
    await until(() => page.document.querySelectorAll('handrail-help').length === 2, 'two signs');
    const name = page.find('[name=name]');
    name.setAttribute('aria-describedby', `error ${name.getAttribute('aria-describedby')}`);
    page.window.Handrail?.stop();
    await until(() => page.roots().length === 0, 'the end');
    expect(name.getAttribute('aria-describedby')).to.equal('error hint');
  });

  it('at the end of a flow only what watches for the next one is left', async () => {
    const page = await openPage('trace.html');
    await page.pointsAt('[name=name]');
    for (const [button, title] of [
      ['Next', 'Write your town'],
      ['Next', 'That is all'],
    ] as const) {
      page.press(button);
      await page.shows(title);
    }
    page.window.Handrail?.on('flow.ended', () => page.window.Handrail?.stop());
    page.press('Finish');
    await nothingIsLeft(page);
  });

  it('the focus goes back to where it was', async () => {
    const page = await openPage('trace.html');
    await page.pointsAt('[name=name]');
    page.find('[name=town]').focus();
    page.button('Next').focus();
    expect(focusOf(page)).to.equal('handrail-root');
    page.window.Handrail?.stop();
    await nothingIsLeft(page);
    expect(focusOf(page)).to.equal('town');
  });

  it('the focus goes back, too, when the last step is finished', async () => {
    const page = await openPage('trace.html');
    await page.pointsAt('[name=name]');
    page.find('[name=town]').focus();
    for (const title of ['Write your town', 'That is all']) {
      page.button('Next').focus();
      page.press('Next');
      await page.shows(title);
    }
    expect(focusOf(page)).to.equal('handrail-root');
    page.press('Finish');
    await until(() => page.roots().length === 0, 'the end');
    expect(focusOf(page)).to.equal('town');
  });

  it('a focus in the portal stays where it is', async () => {
    const page = await openPage('trace.html');
    await page.pointsAt('[name=name]');
    page.find('[name=town]').focus();
    page.window.Handrail?.stop();
    await nothingIsLeft(page);
    expect(focusOf(page)).to.equal('town');
  });
});

/** A name, since a failure that shows a whole element takes minutes to print. */
function focusOf({ document }: TestPage): string {
  return document.activeElement?.getAttribute('name') ?? document.activeElement?.localName ?? '';
}
