import { expect } from '@esm-bundle/chai';
import { imagesOf, outlineOf, readingOf, tabOrder } from './index.ts';

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

beforeEach(() => {
  document.documentElement.lang = 'en';
});
afterEach(() => {
  document.body.innerHTML = '';
});

function show(html: string): void {
  document.body.innerHTML = html;
}

describe('outlineOf', () => {
  it('lists headings with their levels, and says where one is skipped or empty', () => {
    show(
      '<h1>Help</h1><h3>Heating</h3><h2></h2><div role="heading" aria-level="4">Offices</div><h2 hidden>Hidden</h2>',
    );
    const { headings } = outlineOf(document);
    expect(headings.map(({ level, name, note }) => [level, name, note])).to.deep.equal([
      [1, 'Help', ''],
      [3, 'Heating', 'Skips from level 1 to 3'],
      [2, '', 'Empty'],
      [4, 'Offices', 'Skips from level 2 to 4'],
    ]);
  });

  it('lists landmarks as browsers see them', () => {
    show(
      '<header>Top</header><nav aria-label="Main">N</nav><nav>M</nav><nav>O</nav><main><section>No name</section><section aria-label="News"><header>Inner</header></section></main>',
    );
    const { landmarks } = outlineOf(document);
    expect(landmarks.map(({ role, name, depth }) => [role, name, depth])).to.deep.equal([
      ['banner', '', 0],
      ['navigation', 'Main', 0],
      ['navigation', '', 0],
      ['navigation', '', 0],
      ['main', '', 0],
      ['region', 'News', 1],
    ]);
    expect(landmarks.map(({ note }) => note !== '')).to.deep.equal([
      ...[false, false, true, true, false, false],
    ]);
  });
});

describe('tabOrder', () => {
  it('follows tabindex, then the page, into shadow roots and frames', async () => {
    show(
      '<a href="#a">A</a><x-box></x-box><button disabled>No</button><input type="radio" name="r" aria-label="One"><input type="radio" name="r" aria-label="Two" checked><a href="#z" tabindex="2">Z</a><button tabindex="-1">No</button>',
    );
    const box = document.querySelector('x-box');
    if (box) box.attachShadow({ mode: 'open' }).innerHTML = '<button>In a shadow root</button>';
    const frame = document.createElement('iframe');
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    frame.srcdoc = '<!doctype html><title>F</title><button>In a frame</button>';
    document.body.append(frame);
    await loaded;
    const stops = tabOrder(document);
    expect(stops.map(({ number, name }) => `${number} ${name}`)).to.deep.equal([
      '1 Z',
      '2 A',
      '3 In a shadow root',
      '4 Two',
      '5 In a frame',
    ]);
    expect(stops[0]?.note).to.contain('tabindex 2');
  });
});

describe('imagesOf', () => {
  it('tells images with a text, decoration, and those that say nothing', () => {
    show(
      `<img src="${PIXEL}" width="9" height="9" alt="Map"><img src="${PIXEL}" width="9" height="9" alt=""><img src="${PIXEL}" width="9" height="9"><a href="#x"><img src="${PIXEL}" width="9" height="9" alt="Home"></a><svg width="9" height="9"><rect width="9" height="9"/></svg><div role="img" style="width: 9px; height: 9px"></div>`,
    );
    const images = imagesOf(document);
    expect(images.map(({ kind, name, isControl }) => [kind, name, isControl])).to.deep.equal([
      ['named', 'Map', false],
      ['hidden', '', false],
      ['missing', '', false],
      ['named', 'Home', true],
      ['hidden', '', false],
      ['missing', '', false],
    ]);
  });
});

describe('readingOf', () => {
  const SHORT = 'Call us. We can help you with your form today.';
  const LONG =
    'Notwithstanding the aforementioned eligibility determination, beneficiaries shall expeditiously furnish documentation substantiating their residential circumstances, household composition and remuneration to the administrative authority responsible for adjudication.';

  it('counts the words of a sentence as it counts those of the text', () => {
    show('<p>Step 1: Write down what you pay for your electricity and heating.</p>');
    const [block] = readingOf(document);
    expect(block?.longest).to.equal(block?.words);
  });

  it('puts the longest sentences first, and says which texts are hard', () => {
    show(`<p>${SHORT}</p><ul><li>Two words</li></ul><p>${LONG}</p>`);
    const blocks = readingOf(document);
    expect(blocks.map(({ sentences, longest }) => [sentences, longest])).to.deep.equal([
      [1, 25],
      [2, 8],
    ]);
    expect(blocks.map(({ isHard }) => isHard)).to.deep.equal([true, false]);
    expect(blocks[1]?.ease, 'too short for a formula').to.equal(null);
  });
});
