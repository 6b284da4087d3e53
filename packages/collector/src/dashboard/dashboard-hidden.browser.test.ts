/** What the dashboard says of figures that it may not show or that are rounded; in each engine. */
import { expect } from '@esm-bundle/chai';
import { answering, answers, dashboard, putBack, show, textsOf } from './test-dashboard.ts';
import { funnel, hidingHead, NOTHING, struggle } from './test-reports.ts';

const PERIOD = 'from=2026-01-01&to=2026-01-31';

describe('handrail-dashboard, hidden figures', () => {
  afterEach(putBack);

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
    dashboard.remove();
    const steps = funnel.steps.map((step) => ({ ...step, left: null, leftShare: null }));
    await show('#/flows/apply', answering({ funnel: { ...few, steps } }));
    expect(textsOf('#funnel ~ .chart figcaption')[0]).to.contain('is not drawn where');
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
    expect(textsOf('#funnel ~ .chart figcaption')[0]).not.to.contain('is not drawn');
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

  it('does not say that nothing was counted where it may be hidden', async () => {
    const hiding = Object.fromEntries(
      Object.entries(NOTHING).map(([name, report]) => [name, { ...report, ...hidingHead }]),
    );
    const silent = { ...funnel, started: null, offered: null, steps: [] };
    const answer = answering({ ...hiding, funnel: { ...silent, ...hidingHead } });
    for (const page of ['', 'struggle', 'surveys', 'flows/apply', 'flows/apply/targets']) {
      await show(`#/${page}`, answer);
      expect(textsOf('.notice h2'), page).to.deep.equal(['Nothing can be shown for this period']);
      expect(textsOf('.notice p')[0], page).to.contain('fewer than 10 of everything');
      dashboard.remove();
    }
    await show('#/', answering(NOTHING));
    expect(textsOf('.notice h2')).to.deep.equal(['Nothing has been counted in this period']);
  });

  it('explains the signs of struggle also where none can be shown', async () => {
    const pages = [{ page: '/a', views: 10, total: null, rate: null, signals: [], fields: [] }];
    await show('#/struggle', answering({ struggle: { ...struggle, pages } }));
    expect(dashboard.querySelectorAll('.glossary dt').length).to.equal(9);
    expect(textsOf('#map ~ .note')).to.deep.equal([]);
  });
});
