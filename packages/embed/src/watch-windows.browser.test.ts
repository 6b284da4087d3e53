import { expect } from '@esm-bundle/chai';
import { watchWindows } from './watch-windows.ts';

async function addFrame(into: Document, text: string): Promise<HTMLIFrameElement> {
  const frame = into.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = `<p>${text}`;
  into.body.append(frame);
  await loaded;
  return frame;
}

describe('the windows that are watched', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('are those of the document and of its frames, each once, also when they come later', async () => {
    const outer = await addFrame(document, 'outer');
    const watched: (Window | null)[] = [];
    const ended: Window[] = [];
    const end = watchWindows(document, (win) => {
      watched.push(win);
      return () => ended.push(win);
    });
    expect(watched).to.deep.equal([window, outer.contentWindow]);
    const inner = await addFrame(outer.contentDocument as Document, 'inner');
    await addFrame(document, 'late');
    expect(watched).to.have.length(4);
    expect(watched[2]).to.equal(inner.contentWindow);
    end();
    expect(ended).to.have.length(4);
    await addFrame(document, 'later still');
    expect(watched).to.have.length(4);
  });

  it('change with the page in a frame', async () => {
    const frame = await addFrame(document, 'first');
    const first = frame.contentDocument;
    const pages: Document[] = [];
    const left: Document[] = [];
    const end = watchWindows(document, ({ document: page }) => {
      pages.push(page);
      return () => left.push(page);
    });
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.srcdoc = '<p>second';
    await loaded;
    expect(pages).to.deep.equal([document, first, frame.contentDocument]);
    expect(left).to.deep.equal([first]);
    end();
  });
});
