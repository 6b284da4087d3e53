import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { englishUi, need, nextFrame } from '../test/support.ts';
import { demoViews } from '../test/views.ts';
import { createStage, type Stage } from './stage.ts';
import type { Action } from './view.ts';

const errors: unknown[] = [];
let actions: Action[];
let stage: Stage;
let frame: HTMLIFrameElement;

/** The frame gets a new document, as after a post. */
async function loadFrame(markup: string): Promise<Document> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = markup;
  await loaded;
  return need(frame.contentDocument, 'document');
}

beforeEach(async () => {
  document.body.innerHTML = '<main><iframe></iframe></main>';
  frame = need(document.querySelector('iframe'), 'iframe');
  await loadFrame('<input id="first">');
  actions = [];
  stage = createStage({
    document,
    onAction: (action) => actions.push(action),
    onError: (error) => errors.push(error),
  });
});
afterEach(() => {
  stage.stop();
  expect(errors).to.deep.equal([]);
  expect(document.querySelector('handrail-root')).to.equal(null);
});

describe('createStage', () => {
  it('goes in with F6 from a frame that was loaded anew, and back', async () => {
    stage.show(need(demoViews['wait'], 'wait'), englishUi, null);
    const inner = await loadFrame('<input id="second">');
    stage.refresh();
    await nextFrame();
    const field = need(inner.querySelector<HTMLElement>('#second'), 'second');
    field.focus();
    await sendKeys({ press: 'F6' });
    expect(document.activeElement?.localName).to.equal('handrail-root');
    await sendKeys({ press: 'F6' });
    expect(document.activeElement).to.equal(frame);
    expect(inner.activeElement).to.equal(field);
  });

  it('follows a frameset into its next page, though the target is still that of the page before', async () => {
    const outer = await loadFrame('');
    const frameset = outer.createElement('frameset');
    frameset.append(outer.createElement('frame'));
    outer.body.replaceWith(frameset);
    const main = need(outer.querySelector('frame'), 'frame');
    const left = need(main.contentDocument, 'page');
    const field = left.body.appendChild(left.createElement('input'));
    const loaded = new Promise((resolve) => main.addEventListener('load', resolve, { once: true }));
    main.src = URL.createObjectURL(new Blob(['<p>The next page</p>'], { type: 'text/html' }));
    await loaded;
    const thrown: string[] = [];
    const note = (event: ErrorEvent): void => void thrown.push(event.message);
    window.addEventListener('error', note);
    stage.stop();
    stage = createStage({ document: outer, onAction: () => {}, onError: (e) => errors.push(e) });
    stage.show(need(demoViews['point'], 'point'), englishUi, { element: field, frames: [main] });
    const next = need(main.contentDocument, 'next page');
    await nextFrame();
    window.removeEventListener('error', note);
    expect(thrown).to.deep.equal([]);
    const root = need(next.querySelector('handrail-root'), 'root');
    expect(need(next.defaultView, 'window').getComputedStyle(root).position).to.equal('fixed');
  });

  it('passes on the answers of a survey, whose part is loaded after the card is drawn', async () => {
    stage.show(need(demoViews['survey'], 'survey'), englishUi, null);
    await customElements.whenDefined('handrail-survey');
    await nextFrame();
    const card = document.querySelector('handrail-root')?.shadowRoot;
    const survey = need(card?.querySelector('handrail-survey')?.shadowRoot, 'survey');
    for (const group of survey.querySelectorAll('fieldset')) group.querySelector('input')?.click();
    survey.querySelector<HTMLElement>('.send')?.click();
    expect(actions.map(({ type }) => type)).to.deep.equal(['survey']);
  });
});
