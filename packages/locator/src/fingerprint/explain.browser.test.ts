import { expect } from '@esm-bundle/chai';
import { explain } from './explain.ts';
import { locate, type LocateOptions } from './locate.ts';
import { casePage, closePages, describeIn, openPage, pick } from './testing.ts';
import type { Evidence, Recognition } from './types.ts';

afterEach(closePages);

/** What an author reads of a control after a release. */
function explained(
  is: string,
  change: (html: string) => string = (html) => html,
  options: LocateOptions = {},
): string {
  const one = describeIn(openPage(casePage()), `[data-is=${is}]`);
  const page = openPage(casePage(change));
  return explain(locate(one, page, options), one);
}

describe('explain', () => {
  it('names what agrees', () => {
    const text = explained('search');
    expect(text).to.match(/^Found, confidence \d\.\d\d\. .* agree\./);
    expect(text)
      .to.match(/\bid\b/i)
      .and.to.match(/\bname\b/i);
    expect(text).not.to.contain('changed');
  });

  it('names what changed, from what to what', () => {
    const renamed = explained('search', (html) => html.replaceAll('"btnSearch"', '"goFind"'));
    expect(renamed).to.contain('Id changed from "btnsearch" to "gofind".');
    expect(renamed).to.contain('Field name changed from "btnsearch" to "gofind".');
    const reworded = explained('help', (html) => html.replace('How to find', 'Finding'));
    expect(reworded).to.contain('Name changed from "how to find a case" to "finding a case".');
  });

  it('names what is gone, and what is new', () => {
    const gone = explained('search', (html) => html.replace(' id="btnSearch"', ''));
    expect(gone).to.contain('Id "btnsearch" is gone.');
    const one = describeIn(
      openPage(casePage((html) => html.replace(' id="btnSearch"', ''))),
      '[data-is=search]',
    );
    const text = explain(locate(one, openPage(casePage())), one);
    expect(text).to.contain('Id "btnsearch" is new.');
  });

  it('speaks of lists and places as people do', () => {
    const [before, after] = ['Ana', 'Ben'].map((name) => `<p><a href="/${name}">${name}</a></p>`);
    const target = '<p><a href="/target" data-is="target">Target</a></p>';
    const one = describeIn(openPage(`${before ?? ''}${target}`));
    const page = openPage(`${before ?? ''}${after ?? ''}${after ?? ''}${target}`);
    const text = explain(locate(one, page, { anchorAt: 0 }), one);
    expect(text).to.contain('from "ana" to "ben, ben, ana"');
    expect(text).to.contain('Place among its siblings changed from 2 of 2 to 4 of 4.');
  });

  /** Two buttons of the same name: what speaks for the one, and for the other. */
  function betweenTwo(best: readonly Evidence[], rival: readonly Evidence[]): string {
    const page = openPage('<button data-is="target">Change</button><a href="/x">Change</a>');
    const recognition: Recognition = {
      status: 'unsure',
      best: { element: pick(page), confidence: 0.6, evidence: best },
      runnerUp: { element: pick(page, 'a'), confidence: 0.3, evidence: rival },
      confidence: 0.6,
      page: null,
    };
    return explain(recognition, describeIn(page));
  }
  const name: Evidence = { trait: 'name', level: 'equal', weight: 2 };

  it('names the rival, and what tells them apart', () => {
    const text = betweenTwo(
      [{ trait: 'heading', level: 'equal', weight: 1 }, name],
      [{ trait: 'heading', level: 'different', weight: -1 }, name],
    );
    expect(text).to.contain(
      'Another <a> is alike, confidence 0.30; told apart by heading above it.',
    );
  });

  it('says that nothing tells two apart', () => {
    expect(betweenTwo([name], [name])).to.contain('nothing tells them apart.');
  });

  it('has no word for a rival that is far behind', () => {
    expect(explained('search')).not.to.contain('Another');
  });

  it('says why it was refused', () => {
    const remove = (html: string) => html.replace(/<input type="submit".*?>/, '');
    expect(explained('search', remove)).to.match(
      /^Missing\. The likeliest has confidence 0\.\d\d\./,
    );
    expect(explained('search', () => '<p>Closed</p>')).to.equal(
      'Missing. Nothing of this kind is on the page.',
    );
    const hide = (html: string) => html.replace('<form', '<form style="display: none"');
    expect(explained('search', hide)).to.contain('It is there, but nobody can see it.');
    const rename = (html: string) => html.replaceAll('"btnSearch"', '"goFind"');
    expect(explained('search', rename, { anchorAt: 1 })).to.match(/^Not sure enough, confidence/);
  });

  it('says that it looks like another page', () => {
    const one = describeIn(openPage(casePage()), '[data-is=search]');
    const page = openPage('<h1>Pay</h1><label>Sum <input></label><button>Search cases</button>', {
      title: 'Pay a bill',
    });
    expect(explain(locate(one, page), one)).to.contain('This looks like another page.');
  });

  it('quotes the language that the author reads', () => {
    const before = describeIn(openPage(casePage()), '[data-is=help]');
    const one = { ...before, name: { en: 'how to search', es: 'cómo buscar' } };
    const result = locate(one, openPage(casePage()));
    expect(explain(result, one, 'es')).to.contain('"cómo buscar"');
    expect(explain(result, one, 'en')).to.contain('"how to search"');
    expect(explain(result, one, 'fr'), 'any, where it has none').to.contain('"how to search"');
  });
});
