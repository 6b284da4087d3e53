/** The live figures in each engine. */
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
import { live } from './test-reports.ts';

describe('handrail-live', () => {
  afterEach(putBack);
  const pause = () => get('.live-controls button:first-child');
  const refresh = () => get('.live-controls button:last-of-type');

  it('takes newer figures, without a word to those who listen', async () => {
    await show('#/flows/apply/live', answers);
    const [newest] = live.spans;
    const spans = [{ ...newest, started: 77 }, ...live.spans.slice(1)];
    const said = textsOf('[role=status]');
    window.fetch = async (path) => answering({ live: { ...live, spans } })(path as string);
    refresh().click();
    await settle();
    expect(textsOf('.summary dd')[1]).to.equal('77');
    expect(textsOf('[role=status]')).to.deep.equal(said);
    expect(get('handrail-live').querySelector('[role=status], [role=alert], [aria-live]')).to.equal(
      null,
    );
  });

  it('says of which days the steps are, where the newest ones tell nothing yet', async () => {
    const older = { ...live, newest: '2026-01-29' };
    await show('#/flows/apply/live', answering({ live: older }));
    const caption = () => textsOf('#steps ~ .scroll caption')[0];
    expect(caption()).to.match(/^Steps on .*29/);
    dashboard.remove();
    await show('#/flows/apply/live', answers);
    expect(caption()).to.equal('Steps on the newest day');
  });

  it('stops asking while it is paused, and asks at once when it goes on', async () => {
    await show('#/flows/apply/live', answers);
    let asked = 0;
    window.fetch = async (path) => (asked++, answers(path as string));
    pause().click();
    await settle();
    expect([asked, pause().getAttribute('aria-pressed')]).to.deep.equal([0, 'true']);
    expect(textsOf('.live-controls p')[0]).to.contain('Paused');
    pause().click();
    await settle();
    expect([asked, pause().getAttribute('aria-pressed')]).to.deep.equal([1, 'false']);
  });

  it('keeps the last figures when there is no answer, and says so', async () => {
    await show('#/flows/apply/live', answers);
    window.fetch = () => Promise.reject(new TypeError('offline'));
    refresh().click();
    await settle();
    expect(textsOf('.live-controls .error')[0]).to.contain('These are the last ones');
    expect(textsOf('.summary dd')[0]).to.equal('30');
  });

  it('says so when the reader was signed out meanwhile', async () => {
    await show('#/flows/apply/live', answers);
    window.fetch = async () => new Response('', { status: 401 });
    refresh().click();
    await settle();
    expect(textsOf('.live-controls .error')[0]).to.contain('You have been signed out');
  });

  it('stops when it is taken away', async () => {
    await show('#/flows/apply/live', answers);
    const element = get('handrail-live');
    dashboard.remove();
    let asked = 0;
    window.fetch = async (path) => (asked++, answers(path as string));
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect([asked, element.isConnected]).to.deep.equal([0, false]);
  });
});
