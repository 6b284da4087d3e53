import { expect } from '@esm-bundle/chai';
import { heal, visit } from './heal.ts';
import { casePage, closePages, describeIn, openPage, outcomeIn } from './testing.ts';
import { TRAITS } from './types.ts';

afterEach(closePages);

const SEARCH = '[data-is=search]';
const renamed = () => openPage(casePage((html) => html.replaceAll('"btnSearch"', '"goFind"')));

describe('visit', () => {
  it('sees no drift on an unchanged page', () => {
    const page = openPage(casePage());
    const one = describeIn(page, SEARCH);
    const seen = visit(one, page);
    expect(seen?.drift).to.deep.equal([]);
    expect(
      heal(
        one,
        [1, 2, 3].flatMap(() => visit(one, page) ?? []),
      ),
    ).to.equal(null);
  });

  it('names the traits that drifted, without any text', () => {
    const one = describeIn(openPage(casePage()), SEARCH);
    const seen = visit(one, renamed());
    expect(seen?.drift).to.include.members(['id', 'field']).and.not.include('name');
    for (const trait of seen?.drift ?? []) expect(TRAITS).to.include(trait);
    expect(seen?.seen.id).to.equal('gofind');
  });

  it('sees nothing where the element is not found', () => {
    const one = describeIn(openPage(casePage()), SEARCH);
    expect(visit(one, openPage('<p>Closed</p>'))).to.equal(null);
  });

  it('leaves earlier additions aside', () => {
    const one = describeIn(openPage(casePage()), SEARCH);
    const page = renamed();
    const wrong = { ...one, seen: [{ kind: 'button', id: 'btnclear', name: 'clear form' }] };
    expect(visit(wrong, page)).to.deep.equal(visit(one, page));
    const healed = { ...one, seen: [{ id: 'gofind', field: 'gofind' }] };
    expect(visit(healed, page), 'the right ones too').to.deep.equal(visit(one, page));
  });

  it('keeps texts in the language of the page where the author did', () => {
    const page = openPage(casePage(), { lang: 'es' });
    const plain = describeIn(page, SEARCH);
    const spanish = describeIn(page, SEARCH, { lang: 'es' });
    expect(visit(plain, page)?.seen.name).to.equal('search cases');
    expect(visit(spanish, page)?.seen.name).to.deep.equal({ es: 'search cases' });
  });
});

describe('a fingerprint that an author healed', () => {
  it('is surer on the new page, and still finds the old one', () => {
    const old = openPage(casePage());
    const one = describeIn(old, SEARCH);
    const page = renamed();
    const visits = [1, 2, 3].flatMap(() => visit(one, page) ?? []);
    const proposal = heal(one, visits, { minConfidence: 0.8 });
    if (!proposal) throw new Error('no proposal');
    const { seen, ...rest } = proposal.fingerprint;
    expect(rest).to.deep.equal(one);
    expect(seen).to.have.length(1);
    expect(outcomeIn(proposal.fingerprint, page)).to.equal('search');
    expect(outcomeIn(proposal.fingerprint, old)).to.equal('search');
  });
});
