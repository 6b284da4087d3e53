/** The dashboard's pages in each engine, with a collector made up here. */
import { expect } from '@esm-bundle/chai';
import {
  answering,
  answers,
  dashboard,
  get,
  putBack,
  settle,
  show,
  textsOf,
} from './test-dashboard.ts';
import {
  compareTooFew,
  flow,
  flowList,
  funnel,
  hidingHead,
  NOTHING,
  struggle,
  visitors,
} from './test-reports.ts';

const PERIOD = 'from=2026-01-01&to=2026-01-31';

// axe-core, our own rules, reflow, keys and languages in every state: examples/conformance.
describe('handrail-dashboard', () => {
  afterEach(putBack);

  it('lists flows', async () => {
    await show('#/', answers);
    expect(textsOf('tbody th')).to.deep.equal(['apply']);
    expect(get('tbody a').getAttribute('href')).to.match(/^#\/flows\/apply\?from=/);
  });

  it('shows a funnel as bars and as a table', async () => {
    await show('#/flows/apply', answers);
    expect(textsOf('#funnel ~ .scroll tbody th')).to.deep.equal(['welcome', 'income']);
    const bars = [...dashboard.querySelectorAll('.chart .bar-on')].map(
      (bar) => bar.getBoundingClientRect().width,
    );
    expect((bars[1] ?? 0) / (bars[0] ?? 1)).to.be.closeTo(30 / 45, 0.01);
  });

  it('says which targets are found by likeness only, and what changed of them', async () => {
    await show('#/flows/apply', answers);
    expect(textsOf('#drift ~ .scroll tbody th')).to.deep.equal(['welcome', 'income']);
    expect(textsOf('#drift ~ .scroll tbody li')).to.deep.equal(['name: 12', 'name: 12']);
  });

  it('marks the page in the navigation, names the window after it and leads to its heading', async () => {
    await show(`#/flows/apply?${PERIOD}`, answers);
    expect(textsOf('nav [aria-current=page]')).to.deep.equal(['Step by step']);
    location.hash = `#/struggle?${PERIOD}`;
    await settle();
    expect(textsOf('nav [aria-current=page]')).to.deep.equal(['Struggle map']);
    expect(document.title).to.equal('Struggle map – Handrail');
    expect(document.activeElement).to.equal(get('h1'));
  });

  it('keeps the figures and the focus where they are while another period is on its way', async () => {
    await show(`#/flows/apply?${PERIOD}`, answers);
    window.fetch = () => new Promise(() => undefined);
    get('.filters button').focus();
    location.hash = '#/flows/apply?from=2026-01-05&to=2026-01-31';
    await settle();
    expect(textsOf('[role=status]')).to.deep.equal(['Loading the figures…']);
    expect(textsOf('#funnel ~ .scroll tbody th')).to.deep.equal(['welcome', 'income']);
    expect(document.activeElement).to.equal(get('.filters button'));
  });

  it('asks for one group at a time, and for it alone', async () => {
    const asked: string[] = [];
    await show(`#/flows/apply?${PERIOD}`, (path) => (asked.push(path), answers(path)));
    const group = get('select[name=group]') as HTMLSelectElement;
    expect([...group.options].map(({ value }) => value)).to.deep.equal([
      '',
      'lang en',
      'lang es',
      'device desktop',
      'device phone',
      'version 3',
      'version 2',
    ]);
    group.value = 'device phone';
    get('.filters button').click();
    await settle();
    expect(location.hash).to.equal(`#/flows/apply?${PERIOD}&device=phone`);
    expect(asked.at(-1)).to.equal(`v1/flows/apply/funnel?${PERIOD}&device=phone`);
  });

  it('says in words what is hidden, and draws it as such', async () => {
    const few = {
      ...funnel,
      ...hidingHead,
      steps: funnel.steps.map((step) => ({
        ...step,
        reached: null,
        shareOfStarted: null,
        left: null,
      })),
    };
    await show('#/flows/apply', answering({ funnel: few }));
    expect(textsOf('#funnel ~ .scroll tbody tr:first-child td').slice(0, 3)).to.deep.equal([
      'hidden',
      'hidden',
      'hidden',
    ]);
    expect(textsOf('.note')[0]).to.contain('fewer than 10 in each week, which may be none');
    expect(dashboard.querySelectorAll('.chart .hatched').length).to.be.above(1);
    expect(dashboard.querySelectorAll('.chart .bar-on').length).to.equal(0);
  });

  it('calls what an answer leaves out hidden, not none, where small counts are hidden', async () => {
    await show('#/struggle', answers);
    const cells = () => textsOf('#map ~ .scroll tbody tr:first-child td');
    expect(cells()).to.deep.equal(['600', '35', '25', '10', 'hidden']);
    dashboard.remove();
    await show('#/struggle', answering({ struggle: { ...struggle, minCount: 1 } }));
    expect(cells()).to.deep.equal(['600', '35', '25', '10', 'none']);
  });

  it('tells of figures that are rounded and left out as such', async () => {
    await show('#/flows/apply', answering({ funnel: { ...funnel, ...hidingHead } }));
    expect(textsOf('#funnel ~ .lead')[0]).to.match(/About \d+ of about \d+ who reached it/);
    expect(textsOf('#funnel ~ .note')).to.deep.equal([
      'Steps that fewer than 10 reached in each week are not listed.',
    ]);
    dashboard.remove();
    await show('#/flows/apply', answers);
    expect(textsOf('#funnel ~ .lead')[0]).not.to.contain('bout');
    expect(textsOf('#funnel ~ .note')).to.deep.equal([]);
  });

  it('says which group and portal is shown, and that the last weeks go on', async () => {
    const status = () => textsOf('[role=status]')[0] ?? '';
    const ahead = { ...funnel, ...hidingHead, site: 'permits', to: '2999-12-31' };
    await show(`#/flows/apply?${PERIOD}&lang=es&site=permits`, answering({ funnel: ahead }));
    expect(status()).to.contain('its end is still to come');
    expect(status()).to.match(/; portal permits; only Spanish\.$/);
    dashboard.remove();
    await show(`#/flows/apply?${PERIOD}`, answers);
    expect(status()).not.to.contain(';');
  });

  it('explains the signs of struggle also where none can be shown', async () => {
    const pages = [{ page: '/a', views: 10, total: null, rate: null, signals: [], fields: [] }];
    await show('#/struggle', answering({ struggle: { ...struggle, pages } }));
    expect(dashboard.querySelectorAll('.glossary dt').length).to.equal(9);
    expect(textsOf('#map ~ .note')).to.deep.equal([]);
  });

  it('says what the interval means, marks the change and hatches what is hidden', async () => {
    await show('#/flows/apply/compare', answers);
    const verdict = textsOf('.verdict')[0] ?? '';
    expect(verdict).to.contain('A larger share of runs was completed with version 3');
    expect(verdict).to.contain('from +7 points to +23 points');
    expect(textsOf('#difference ~ .note').join()).to.contain('does not say why');
    expect(dashboard.querySelectorAll('.plot .marker').length).to.equal(1);
    expect(dashboard.querySelectorAll('.hidden-lanes .hatched').length).to.equal(1);
    // The line breaks off where a figure is hidden, and between versions.
    expect(dashboard.querySelectorAll('.plot .mark').length).to.equal(5);
  });

  it('does not compare too few', async () => {
    await show('#/flows/apply/compare', answering({ compare: compareTooFew }));
    expect(textsOf('.verdict')[0]).to.contain('too few runs to tell');
    expect(dashboard.querySelector('.interval')).to.equal(null);
    dashboard.remove();
    const one = { ...flowList, flows: [{ ...flow, versions: [3] }] };
    await show('#/flows/apply/compare', answering({ flows: one }));
    expect(textsOf('.notice h2')).to.deep.equal(['There are no two versions to compare']);
    dashboard.remove();
    await show('#/flows/apply/compare?before=3&after=3', answers);
    expect(textsOf('.notice h2')).to.deep.equal(['Both versions are the same']);
  });

  it('says how findings get here: a command with the address that takes events', async () => {
    await show('#/findings', answering(NOTHING));
    const [command = ''] = textsOf('.notice code');
    expect(new URL(command.split(' ').at(-1) ?? '').pathname).to.equal('/v1/events');
  });

  it('shows visitors only where they are counted', async () => {
    const links = () => textsOf('nav a');
    await show('#/', answers);
    await settle();
    expect(links()).to.contain('Visitors');
    dashboard.remove();
    await show('#/', answering({ visitors: { ...visitors, over: [] } }));
    await settle();
    expect(links()).not.to.contain('Visitors');
  });

  it('leaves no listener behind', async () => {
    await show('#/', answers);
    dashboard.remove();
    let asked = 0;
    window.fetch = () => (asked++, Promise.resolve(Response.json({})));
    location.hash = '#/flows/other';
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(asked).to.equal(0);
  });
});
