import { expect } from '@esm-bundle/chai';
import { need, nextFrame } from '../../test/support.ts';
import { follow } from './follow.ts';

const heard: string[] = [];
const listen = ({ message }: ErrorEvent): number => heard.push(message);

beforeEach(() => {
  heard.length = 0;
  window.addEventListener('error', listen);
});
afterEach(() => {
  window.removeEventListener('error', listen);
  document.body.textContent = '';
});

/** A card whose height follows its own width and a field in a frame. */
async function build(): Promise<{ card: HTMLElement; field: HTMLElement; stop(): void }> {
  document.body.innerHTML = '<div id="card">card</div><iframe></iframe>';
  const inner = need(document.querySelector('iframe')?.contentDocument, 'frame');
  inner.body.innerHTML = '<input id="field">';
  const card = need(document.querySelector<HTMLElement>('#card'), 'card');
  const field = need(inner.querySelector<HTMLElement>('#field'), 'field');
  const stop = follow(field, card, () => {
    card.style.height = `${field.offsetHeight + card.offsetWidth}px`;
  });
  await nextFrame();
  return { card, field, stop };
}

describe('follow', () => {
  it('sends nothing to the error handlers of the page', async () => {
    const { card, field, stop } = await build();
    for (const height of [30, 60, 45]) {
      field.style.height = `${height}px`;
      await nextFrame();
      card.style.width = `${height * 3}px`;
      await nextFrame();
    }
    stop();
    expect(heard).to.deep.equal([]);
    expect(card.offsetHeight).to.equal(field.offsetHeight + card.offsetWidth);
  });

  it('does so too for a target whose frame has gone on to another page', async () => {
    const { card, field, stop } = await build();
    stop();
    const frame = need(document.querySelector('iframe'), 'frame');
    const loaded = new Promise((resolve) =>
      frame.addEventListener('load', resolve, { once: true }),
    );
    frame.srcdoc = 'another page';
    await loaded;
    const end = follow(field, card, () => undefined);
    for (let n = 0; n < 3; n++) {
      card.style.height = `${50 + n}px`;
      await nextFrame();
    }
    end();
    expect(heard).to.deep.equal([]);
  });
});
