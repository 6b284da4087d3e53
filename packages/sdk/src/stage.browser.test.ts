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
