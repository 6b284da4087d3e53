import { expect } from '@esm-bundle/chai';
import { createPageView } from '../page/create-page-view.ts';
import type { PageView } from '../page/page-view.ts';
import { loadLists } from './load-lists.ts';

async function openIn(lang: string, body = ''): Promise<PageView> {
  document.documentElement.lang = lang;
  document.body.innerHTML = body;
  const page = createPageView(document);
  await loadLists(page);
  return page;
}
const languages = ({ lists }: PageView): readonly string[] => [...lists.keys()].sort();

describe('words of the page’s languages', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('lang');
    document.body.innerHTML = '';
  });

  it('are those it says it is in, and English', async () => {
    expect(languages(await openIn('en-GB'))).to.deep.equal(['en']);
    expect(languages(await openIn('es'))).to.deep.equal(['en', 'es']);
    expect(languages(await openIn('en', '<p lang="fr">Cliquez ici</p>'))).to.deep.equal([
      'en',
      'fr',
    ]);
  });

  it('are all where it does not say, or is in another language', async () => {
    expect(languages(await openIn(''))).to.deep.equal(['de', 'en', 'es', 'fr']);
    expect(languages(await openIn('pt'))).to.deep.equal(['de', 'en', 'es', 'fr']);
  });

  it('are looked up by the language of an element, or together', async () => {
    const page = await openIn('de', '<p>hier</p><p lang="en">here</p><p lang="fr">ici</p>');
    const [german, english] = page.all('p');
    if (!german || !english) throw new Error('The page has no paragraphs.');
    expect(page.words(german, 'link-generic')?.test('hier')).to.equal(true);
    expect(page.words(english, 'link-generic')?.test('hier')).to.equal(false);
    const wrong = page.anyWords('wrong');
    for (const word of ['Fehler', 'error', 'erreur']) expect(wrong.test(word), word).to.equal(true);
    expect(wrong.test('corrija')).to.equal(false);
    expect(page.stopWords.get('cy')).to.be.a('string');
  });

  it('match nothing before they are loaded', () => {
    document.body.innerHTML = '<p>here</p>';
    const page = createPageView(document);
    expect(page.words(document.body, 'link-generic')).to.equal(undefined);
    expect(page.anyWords('wrong').test('error')).to.equal(false);
  });
});
