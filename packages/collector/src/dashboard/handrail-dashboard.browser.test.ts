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
import { compareTooFew, flow, flowList, NOTHING, visitors } from './test-reports.ts';

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
