/** What is chosen on a page, and the address that it is in; in each engine. */
import { expect } from '@esm-bundle/chai';
import {
  answering,
  answers,
  dashboard,
  get,
  putBack,
  show,
  textsOf,
  until,
} from './test-dashboard.ts';

const PERIOD = 'from=2026-01-01&to=2026-01-31';

describe('handrail-dashboard, choices', () => {
  afterEach(putBack);

  it('shows in its form what is shown, also after going back or away', async () => {
    await show(`#/flows/apply?${PERIOD}`, answers);
    const group = () => get('select[name=group]') as HTMLSelectElement;
    const from = () => get('input[name=from]') as HTMLInputElement;
    group().value = 'device phone';
    from().value = '2026-01-10';
    get('.filters button').click();
    await until(() => location.hash.includes('device'));
    expect([group().value, from().value]).to.deep.equal(['device phone', '2026-01-10']);
    history.back();
    await until(() => location.hash === `#/flows/apply?${PERIOD}`);
    expect([group().value, from().value]).to.deep.equal(['', '2026-01-01']);
    // Chosen, and not asked for.
    from().value = '2026-01-20';
    location.hash = `#/struggle?${PERIOD}`;
    await until(() => document.title.startsWith('Struggle'));
    expect(from().value).to.equal('2026-01-01');
  });

  it('offers the usual periods, with all else as it is', async () => {
    await show(`#/flows/apply?${PERIOD}&device=phone`, answers);
    const days = (hash: string) => {
      const query = new URLSearchParams(hash.split('?')[1]);
      const [from, to] = ['from', 'to'].map((name) => Date.parse(query.get(name) ?? ''));
      return ((to ?? NaN) - (from ?? NaN)) / 86_400_000 + 1;
    };
    const links = [...dashboard.querySelectorAll<HTMLAnchorElement>('.periods a')];
    expect(links.map(({ hash }) => days(hash))).to.deep.equal([28, 84, 364]);
    for (const { hash } of links) expect(hash).to.contain('device=phone');
    expect(dashboard.querySelector('.periods [aria-current]')).to.equal(null);
    links[1]?.click();
    await until(() => dashboard.querySelector('.periods [aria-current]') !== null);
    expect(textsOf('.periods [aria-current=true]')).to.deep.equal(['Last 12 weeks']);
  });

  it('lets choose among portals where the collector knows several', async () => {
    await show(`#/?${PERIOD}`, answers);
    expect(dashboard.querySelector('select[name=site]')).to.equal(null);
    dashboard.remove();
    const session = {
      ...{ name: 'local', role: 'reader', method: 'local', csrf: '' },
      sites: ['benefits', 'permits'],
    };
    const asked: string[] = [];
    const answer = answering({ session });
    await show(`#/?${PERIOD}`, (path) => (asked.push(path), answer(path)));
    const portal = () => get('select[name=site]') as HTMLSelectElement;
    expect([...portal().options].map(({ text }) => text)).to.deep.equal([
      'All portals',
      'benefits',
      'permits',
    ]);
    portal().value = 'permits';
    get('.filters button').click();
    await until(() => asked.at(-1)?.includes('site') ?? false);
    expect(asked.at(-1)).to.equal(`v1/flows?${PERIOD}&site=permits`);
    portal().value = '';
    get('.filters button').click();
    await until(() => location.hash === `#/?${PERIOD}`);
    expect(location.hash).to.equal(`#/?${PERIOD}`);
    dashboard.remove();
    // One that the collector does not name can be left again.
    await show(`#/?${PERIOD}&site=other`, answers);
    expect([...portal().options].map(({ value }) => value)).to.deep.equal(['', 'other']);
  });

  it("leads from a step's missed target to how that went, and marks it there", async () => {
    await show(`#/flows/apply?${PERIOD}`, answers);
    const link = get('#funnel ~ .scroll tbody tr:last-child a');
    expect(link.getAttribute('href')).to.equal(`#/flows/apply/targets?${PERIOD}&step=income`);
    link.click();
    await until(() => dashboard.querySelector('tr[aria-current]') !== null);
    expect(textsOf('tr[aria-current=true] th')).to.deep.equal(['income']);
  });
});
