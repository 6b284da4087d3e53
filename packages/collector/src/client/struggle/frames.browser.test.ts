/** Struggle signals in frames of the same origin: pages that the test server does not have, but shows. */
import { expect } from '@esm-bundle/chai';
import type { EventInput } from '../index.ts';
import { watchStruggle } from './watch-struggle.ts';

function load(frame: HTMLIFrameElement, path: string): Promise<unknown> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = path;
  if (!frame.isConnected) document.body.append(frame);
  return loaded;
}

function rage({ contentDocument: page }: HTMLIFrameElement): void {
  const button = page?.createElement('button') as HTMLButtonElement;
  page?.documentElement.append(button);
  for (let n = 0; n < 3; n++)
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 1 }));
}

describe('struggle signals in frames', () => {
  let stop = (): void => undefined;
  afterEach(() => {
    stop();
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
    sessionStorage.clear();
  });

  it('are those of pages that are there, that come, and that follow one another', async () => {
    const sent: EventInput[] = [];
    const told = (): string[] =>
      sent.splice(0).map((event) => ('page' in event ? `${event.kind} ${event.page}` : ''));
    const early = document.createElement('iframe');
    const late = document.createElement('iframe');
    await load(early, '/early-page');
    stop = watchStruggle({ win: window, send: (event) => sent.push(event), pages: undefined });
    expect(told().slice(1)).to.deep.equal(['page.viewed /early-page']);
    await load(late, '/late-page');
    await load(early, '/next-page');
    expect(told()).to.deep.equal(['page.viewed /late-page', 'page.viewed /next-page']);
    rage(early);
    rage(late);
    expect(told()).to.deep.equal(['struggle.seen /next-page', 'struggle.seen /late-page']);
    stop();
    rage(early);
    await load(late, '/later-page');
    expect(told()).to.deep.equal([]);
  });

  it('are told once by a frame that still loads when the looking begins', async () => {
    const sent: EventInput[] = [];
    const frame = document.createElement('iframe');
    const loaded = load(frame, '/slow-page');
    stop = watchStruggle({ win: window, send: (event) => sent.push(event) });
    await loaded;
    rage(frame);
    expect(sent.slice(1).map(({ kind }) => kind)).to.deep.equal(['page.viewed', 'struggle.seen']);
  });

  it('leave frames without an address, of other origins and other loading things alone', async () => {
    const sent: EventInput[] = [];
    stop = watchStruggle({ win: window, send: (event) => sent.push(event) });
    sent.splice(0);
    await load(document.createElement('iframe'), 'about:blank');
    await load(document.createElement('iframe'), 'data:text/html,<p>foreign');
    const image = new Image();
    const shown = new Promise((resolve) => (image.onload = resolve));
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==';
    document.body.append(image);
    await shown;
    image.remove();
    expect(sent).to.deep.equal([]);
  });
});
