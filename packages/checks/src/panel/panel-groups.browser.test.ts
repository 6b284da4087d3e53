import { expect } from '@esm-bundle/chai';
import { choose, openAndCheck, showPage, textOf, type OpenPanel } from './test-panel.ts';

let shown: OpenPanel | null = null;

beforeEach(async () => {
  showPage();
  shown = await openAndCheck();
  choose(shown.find('.more select'), 'affected');
  await shown.until('the groups', () => groups().includes('People who do not see the screen'));
});
afterEach(() => {
  shown?.panel.close();
  shown = null;
  document.body.innerHTML = '';
});

const groups = (): readonly string[] => shown?.texts('.group h3 .grow') ?? [];
const heading = (title: string): HTMLElement => {
  const found = [...(shown?.root.querySelectorAll<HTMLElement>('.group h3 button') ?? [])].find(
    (each) => textOf(each).includes(title),
  );
  if (!found) throw new Error(`No group "${title}" among: ${groups().join(' | ')}`);
  return found;
};
const groupOf = (title: string): Element => heading(title).closest('section') as Element;
async function openGroup(title: string): Promise<void> {
  heading(title).click();
  await shown?.until(title, () => groupOf(title).querySelector('.items') !== null);
}
const rowIn = (title: string, text: string): HTMLElement => {
  const found = [...groupOf(title).querySelectorAll<HTMLElement>('.items .row')].find((each) =>
    textOf(each).includes(text),
  );
  if (!found) throw new Error(`No "${text}" in "${title}".`);
  return found;
};

describe('the list by who is kept out', () => {
  it('names kinds of people, with all that keeps them out, of ours and of axe-core', async () => {
    await openGroup('People who do not see the screen');
    const rows = [...groupOf('People who do not see the screen').querySelectorAll('.items .row')];
    expect(rows.map(textOf)).to.deep.equal([
      '1 Link text says nothing click here',
      '4 Image has no alternative text <img id="map" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40">',
    ]);
    expect(groups()).to.include('People with poor sight');
    // Its words do not say it.
    expect(groups()).to.include('Nobody has said who');
  });

  it('puts errors first, and whom most keeps out', () => {
    const all = shown?.texts('.group h3') ?? [];
    const levels = all.map((text) =>
      ['Error', 'Warn', 'To ch'].findIndex((l) => text.startsWith(l)),
    );
    expect(levels).to.deep.equal([...levels].sort());
    const counts = all
      .filter((text) => text.startsWith('Error'))
      .map((text) => Number(/(\d+) findings?$/.exec(text)?.[1]));
    expect(counts).to.deep.equal([...counts].sort((a, b) => b - a));
  });

  it('opens a finding that is in two groups in one of them only', async () => {
    const [blind, other] = ['People who do not see the screen', 'People who find reading'];
    await openGroup(blind);
    await openGroup(other);
    rowIn(other, 'Link text').click();
    await shown?.until('the finding', () => shown?.root.querySelector('.detail') !== null);
    const details = (): readonly (string | undefined)[] =>
      [...(shown?.root.querySelectorAll('.detail') ?? [])].map((each) =>
        textOf(each.closest('section')?.querySelector('h3 .grow') as Element),
      );
    expect(details()).to.have.length(1);
    expect(details()[0]).to.contain(other);
    rowIn(blind, 'Link text').click();
    await shown?.until('the other', () => details()[0]?.includes(blind) === true);
    expect(details()).to.have.length(1);
    expect(rowIn(other, 'Link text').getAttribute('aria-expanded')).to.equal('false');
  });

  it('keeps the focus where a group moves to another place', async () => {
    heading('People with poor sight').focus();
    const order = (): number => groups().indexOf('People with poor sight');
    expect(order()).to.equal(1);
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        '<p style="color: #999; background: #fff">A. Too faint.</p><p style="color: #999; background: #fff">B. Too faint.</p>',
      );
    await shown?.until('the move', () => order() === 0);
    expect(shown?.root.activeElement).to.equal(heading('People with poor sight'));
  });

  it('is opened at a finding by its mark', async () => {
    const mark = (): HTMLElement | undefined =>
      [...(shown?.root.querySelectorAll<HTMLElement>('.mark:not([hidden])') ?? [])].find(
        ({ textContent }) => textContent === '1',
      );
    await shown?.until('the mark', () => mark() !== undefined);
    mark()?.click();
    await shown?.until('the finding', () => shown?.root.querySelector('.detail') !== null);
    expect(shown?.root.querySelectorAll('.detail')).to.have.length(1);
    expect(shown?.root.activeElement?.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(shown?.root.activeElement as Element)).to.contain('Link text says nothing');
  });
});
