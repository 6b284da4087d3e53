import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { englishUi, need, nextFrame } from '../test/support.ts';
import { demoViews } from '../test/views.ts';
import { createStage, type Stage } from './stage.ts';

const errors: unknown[] = [];
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
  stage = createStage({
    document,
    onAction: () => undefined,
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
});
