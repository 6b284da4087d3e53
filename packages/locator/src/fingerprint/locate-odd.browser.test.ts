import { expect } from '@esm-bundle/chai';
import { describe as fingerprint } from './describe.ts';
import { locate } from './locate.ts';
import { casePage, closePages, describeIn, openPage, outcomeIn, pick } from './testing.ts';

afterEach(closePages);

const SEARCH = '[data-is=search]';
const search = () => describeIn(openPage(casePage()), SEARCH);

/** A form's members are hidden by fields of these names: `form.id` is then the field. */
const NAMES =
  'id name title type className tagName nodeType attributes textContent firstChild nextSibling previousSibling parentNode innerHTML style children parentElement';
/** Nobody calls a field so; should one be, guidance steps aside. */
const METHODS =
  'matches contains closest getAttribute querySelector getRootNode localName ownerDocument getBoundingClientRect checkVisibility';

function withField(name: string): Document {
  const field = `<fieldset><input name="${name}" value="3">`;
  return openPage(casePage((html) => html.replace('<fieldset>', field)));
}

function describeEach(page: Document): void {
  for (const each of page.querySelectorAll('*')) fingerprint(each);
}

describe('a form with a field that is named', () => {
  const check = (name: string) => {
    const page = withField(name);
    const one = search();
    expect(outcomeIn(one, page)).to.equal('search');
    expect(outcomeIn({ ...one, id: 'other' }, page), 'in a whole search').to.equal('search');
    describeEach(page);
  };
  for (const name of NAMES.split(' ')) it(`${name} is searched like others`, () => check(name));
  for (const name of METHODS.split(' ')) {
    it(`${name} is searched, or nothing is found in it`, () => {
      const one = { ...search(), id: 'other' };
      expect(outcomeIn(one, withField(name))).to.match(/^(search$|missing)/);
    });
  }
});

describe('a page that is odd', () => {
  it('uses an id twice', () => {
    const page = openPage(`${casePage()}<p><a id="btnSearch" href="/help">About searching</a></p>`);
    expect(outcomeIn(search(), page)).to.equal('search');
  });

  it('has links in pictures', () => {
    const part = (is: string) =>
      `<a href="/county/${is}" data-is="${is}"><title>${is}</title><rect width="40" height="40"/></a>`;
    const page = openPage(`<svg width="90" height="90">${part('adams')}${part('brown')}</svg>`);
    describeEach(page);
    for (const is of ['adams', 'brown']) {
      expect(outcomeIn(describeIn(page, `[data-is=${is}]`), page)).to.equal(is);
    }
  });

  it('has no content', () => {
    const page = openPage('');
    describeEach(page);
    page.body.remove();
    expect(outcomeIn(search(), page)).to.equal('missing: none');
  });

  // Known: the language is read from the root element, and there is none.
  it('has not even a root element', () => {
    const page = openPage('');
    page.documentElement.remove();
    expect(outcomeIn(search(), page)).to.equal('missing: none');
  });

  it('is in quirks mode, with elements that are not closed', () => {
    const change = (html: string) => html.replaceAll('</div>', '').replaceAll('</form>', '');
    const page = openPage(casePage(change), { doctype: '' });
    expect(page.compatMode).to.equal('BackCompat');
    expect(outcomeIn(search(), page)).to.equal('search');
    describeEach(page);
  });

  it('is not HTML', () => {
    const xml = '<svg xmlns="http://www.w3.org/2000/svg"><a><text>Search cases</text></a></svg>';
    const page = new DOMParser().parseFromString(xml, 'image/svg+xml');
    expect(locate(search(), page).status).not.to.equal('found');
    describeEach(page);
  });

  it('is on no screen', () => {
    const page = document.implementation.createHTMLDocument('Find a case');
    page.body.innerHTML = casePage();
    expect(locate(search(), page).status, 'nobody can see it').not.to.equal('found');
    expect(outcomeIn(search(), page, { hidden: true })).to.equal('search');
    describeEach(page);
  });

  it('has lost the element that is described', () => {
    const page = openPage(casePage());
    const button = pick(page, SEARCH);
    button.remove();
    expect(fingerprint(button)).to.include({ kind: 'input.submit', name: 'search cases' });
  });

  it('is nested deeply', () => {
    const page = openPage(casePage());
    let inner: Element = page.body;
    for (let depth = 0; depth < 500; depth++) {
      inner.innerHTML = '<div></div>';
      inner = inner.firstElementChild ?? inner;
    }
    inner.innerHTML = casePage();
    expect(outcomeIn(search(), page)).to.equal('search');
  });
});

describe('a fingerprint that says little', () => {
  it('finds nothing by its kind alone', () => {
    const page = openPage(casePage());
    for (const kind of ['button', 'input.submit', 'select', 'main', 'b.x.y']) {
      expect(locate({ v: 1, kind }, page).status, kind).not.to.equal('found');
    }
  });
});
