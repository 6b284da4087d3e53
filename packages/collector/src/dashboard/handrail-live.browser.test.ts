/** The live figures in each engine. */
import { expect } from '@esm-bundle/chai';
import {
  answering,
  answers,
  elementIn,
  putBack,
  settle,
  show as open,
  textsIn,
} from './test-dashboard.ts';
import { live } from './test-reports.ts';

let dashboard: HTMLElement;
const show = async (...page: Parameters<typeof open>): Promise<void> => {
  dashboard = await open(...page);
};
const textOf = (selector: string) => textsIn(dashboard, selector);
const get = (selector: string) => elementIn(dashboard, selector);

describe('handrail-live', () => {
  afterEach(() => {
    dashboard.remove();
    putBack();
  });
  const pause = () => get('.live-controls button:first-child');
  const refresh = () => get('.live-controls button:last-of-type');

  it('takes newer figures, without a word to those who listen', async () => {
    await show('#/flows/apply/live', answers);
    const [newest] = live.spans;
    const spans = [{ ...newest, started: 77 }, ...live.spans.slice(1)];
    const said = textOf('[role=status]');
    window.fetch = async (path) => answering({ live: { ...live, spans } })(path as string);
    refresh().click();
    await settle();
    expect(textOf('.summary dd')[1]).to.equal('77');
    expect(textOf('[role=status]')).to.deep.equal(said);
    expect(get('handrail-live').querySelector('[role=status], [role=alert], [aria-live]')).to.equal(
      null,
    );
  });

  it('stops asking while it is paused, and asks at once when it goes on', async () => {
    await show('#/flows/apply/live', answers);
    let asked = 0;
    window.fetch = async (path) => (asked++, answers(path as string));
    pause().click();
    await settle();
    expect([asked, pause().getAttribute('aria-pressed')]).to.deep.equal([0, 'true']);
    expect(textOf('.live-controls p')[0]).to.contain('Paused');
    pause().click();
    await settle();
    expect([asked, pause().getAttribute('aria-pressed')]).to.deep.equal([1, 'false']);
  });

  it('keeps the last figures when there is no answer, and says so', async () => {
    await show('#/flows/apply/live', answers);
    window.fetch = () => Promise.reject(new TypeError('offline'));
    refresh().click();
    await settle();
    expect(textOf('.live-controls .error')[0]).to.contain('These are the last ones');
    expect(textOf('.summary dd')[0]).to.equal('30');
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
