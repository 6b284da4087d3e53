import { expect } from '@esm-bundle/chai';
import { virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { need, nextFrame, showView } from '../../test/support.ts';
import { demoViews } from '../../test/views.ts';

/** What a screen reader says from the card's beginning to its end. It has to start inside our shadow root. */
async function readAll(name: string): Promise<string[]> {
  document.body.innerHTML = '<main><h1>Form</h1></main>';
  const shown = await showView(need(demoViews[name], name));
  await nextFrame();
  await virtual.start({ container: shown.find('.ui') });
  for (let n = 0; n < 60; n += 1) {
    await virtual.next();
    if (/^end of document/.test(await virtual.lastSpokenPhrase())) break;
  }
  const said = await virtual.spokenPhraseLog();
  await virtual.stop();
  shown.root.remove();
  return said;
}

describe('what a screen reader says', () => {
  it('reads a step as a named dialog: count, title, what to look for, what to do', async () => {
    const said = (await readAll('point')).join(' | ');
    expect(said).to.match(/dialog, Step \d+ of \d+: .+/);
    expect(said).to.contain('heading, Step');
    expect(said).to.contain('Look for:');
    expect(said).to.contain('button, Next');
    expect(said).to.contain('button, Close for now');
  });

  it('reads a question as a group of choices', async () => {
    const said = (await readAll('ask')).join(' | ');
    expect(said).to.match(/radiogroup/);
    expect(said).to.match(/radio, .+, not checked, position 1, set size 3/);
    expect(said).to.contain('button, Continue');
  });

  it('reads an offer without calling it a dialog', async () => {
    const said = (await readAll('offer')).join(' | ');
    expect(said).to.contain('region, Can we help you with this form?');
    expect(said).to.contain('button, Yes, show me');
    expect(said).not.to.contain('dialog');
  });
});
