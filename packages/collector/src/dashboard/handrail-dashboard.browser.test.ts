/** The dashboard's pages in each engine, with a collector made up here. */
import { expect } from '@esm-bundle/chai';
import { answering, answers, drawn, putBack, show as open, type Answer } from './test-dashboard.ts';
import {
  compareTooFew,
  flow,
  flowList,
  funnel,
  hidingHead,
  live,
  struggle,
  visitors,
} from './test-reports.ts';

let dashboard: HTMLElement;
const show = async (...page: Parameters<typeof open>): Promise<void> => {
  dashboard = await open(...page);
};
const textOf = (selector: string) =>
  [...dashboard.querySelectorAll(selector)].map((element) =>
    element.textContent.replace(/\s+/g, ' ').trim(),
  );
const get = (selector: string): HTMLElement => {
  const found = dashboard.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));
const status = (code: number) => () => new Response('', { status: code });
const PERIOD = 'from=2026-01-01&to=2026-01-31';

// axe-core, our own rules, reflow, keys and languages in every state: examples/conformance.
describe('handrail-dashboard', () => {
  afterEach(() => {
    dashboard.remove();
    putBack();
  });

  it('lists flows', async () => {
    await show('#/', answers);
    expect(textOf('tbody th')).to.deep.equal(['apply']);
    expect(get('tbody a').getAttribute('href')).to.match(/^#\/flows\/apply\?from=/);
  });

  it('shows a funnel as bars and as a table', async () => {
    await show('#/flows/apply', answers);
    expect(textOf('#funnel ~ .scroll tbody th')).to.deep.equal(['welcome', 'income']);
    const bars = [...dashboard.querySelectorAll('.chart .bar-on')].map(
      (bar) => bar.getBoundingClientRect().width,
    );
    expect((bars[1] ?? 0) / (bars[0] ?? 1)).to.be.closeTo(30 / 45, 0.01);
  });

  it('says which targets are found by likeness only, and what changed of them', async () => {
    await show('#/flows/apply', answers);
    expect(textOf('#drift ~ .scroll tbody th')).to.deep.equal(['welcome', 'income']);
    expect(textOf('#drift ~ .scroll tbody li')).to.deep.equal(['name: 12', 'name: 12']);
  });

  it('marks the page in the navigation, names the window after it and leads to its heading', async () => {
    await show(`#/flows/apply?${PERIOD}`, answers);
    expect(textOf('nav [aria-current=page]')).to.deep.equal(['Step by step']);
    location.hash = `#/struggle?${PERIOD}`;
    await settle();
    expect(textOf('nav [aria-current=page]')).to.deep.equal(['Struggle map']);
    expect(document.title).to.equal('Struggle map – Handrail');
    expect(document.activeElement).to.equal(get('h1'));
  });

  it('keeps the figures and the focus where they are while another period is on its way', async () => {
    await show(`#/flows/apply?${PERIOD}`, answers);
    window.fetch = () => new Promise(() => undefined);
    get('.filters button').focus();
    location.hash = '#/flows/apply?from=2026-01-05&to=2026-01-31';
    await settle();
    expect(textOf('[role=status]')).to.deep.equal(['Loading the figures…']);
    expect(textOf('#funnel ~ .scroll tbody th')).to.deep.equal(['welcome', 'income']);
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
    expect(textOf('#funnel ~ .scroll tbody tr:first-child td').slice(0, 3)).to.deep.equal([
      'hidden',
      'hidden',
      'hidden',
    ]);
    expect(textOf('.note')[0]).to.contain('fewer than 10 (which may be none)');
    expect(dashboard.querySelectorAll('.chart .hatched').length).to.be.above(1);
    expect(dashboard.querySelectorAll('.chart .bar-on').length).to.equal(0);
  });

  it('calls what an answer leaves out hidden, not none, where small counts are hidden', async () => {
    await show('#/struggle', answers);
    const cells = () => textOf('#map ~ .scroll tbody tr:first-child td');
    expect(cells()).to.deep.equal(['600', '35', '25', '10', 'hidden']);
    dashboard.remove();
    await show('#/struggle', answering({ struggle: { ...struggle, minCount: 1 } }));
    expect(cells()).to.deep.equal(['600', '35', '25', '10', 'none']);
  });

  it('says what the interval means, marks the change and hatches what is hidden', async () => {
    await show('#/flows/apply/compare', answers);
    const verdict = textOf('.verdict')[0] ?? '';
    expect(verdict).to.contain('More runs of version 3 were completed');
    expect(verdict).to.contain('from +7 points to +23 points');
    expect(textOf('#difference ~ .note').join()).to.contain('does not say why');
    expect(dashboard.querySelectorAll('.plot .marker').length).to.equal(1);
    expect(dashboard.querySelectorAll('.hidden-lanes .hatched').length).to.equal(1);
    // The line breaks off where a figure is hidden, and between versions.
    expect(dashboard.querySelectorAll('.plot .mark').length).to.equal(5);
  });

  it('does not compare too few', async () => {
    await show('#/flows/apply/compare', answering({ compare: compareTooFew }));
    expect(textOf('.verdict')[0]).to.contain('too few runs to tell');
    expect(dashboard.querySelector('.interval')).to.equal(null);
    dashboard.remove();
    const one = { ...flowList, flows: [{ ...flow, versions: [3] }] };
    await show('#/flows/apply/compare', answering({ flows: one }));
    expect(textOf('.notice h2')).to.deep.equal(['There are no two versions to compare']);
  });

  it('shows visitors only where they are counted', async () => {
    const links = () => textOf('nav a');
    await show('#/', answers);
    await settle();
    expect(links()).to.contain('Visitors');
    dashboard.remove();
    await show('#/', answering({ visitors: { ...visitors, over: [] } }));
    await settle();
    expect(links()).not.to.contain('Visitors');
  });

  it('says what is wrong in each state', async () => {
    for (const code of [400, 403, 404, 429, 500]) {
      await show('#/', status(code));
      expect(textOf('[role=alert] h2')).to.deep.equal(['The figures could not be loaded']);
      expect(dashboard.querySelector('[role=alert] button')).not.to.equal(null);
      dashboard.remove();
    }
    await show('#/', () => Promise.reject(new TypeError('offline')));
    expect(textOf('[role=alert] p')[0]).to.contain('does not answer');
  });

  it('leads to the sign-in page, takes a token, and sends it from then on', async () => {
    const sent: (string | null)[] = [];
    const locked: Answer = (path, init) => {
      const given = new Headers(init?.headers).get('authorization');
      sent.push(given);
      return given === 'Bearer right' ? answers(path) : new Response('', { status: 401 });
    };
    await show('#/', locked);
    expect(get('.notice a').getAttribute('href')).to.equal('sign-in');
    expect(dashboard.querySelector('nav')).to.equal(null);
    (get('#token') as HTMLInputElement).value = 'right';
    get('.token button').click();
    for (let n = 0; n < 100 && !dashboard.querySelector('table'); n++) await settle();
    expect(textOf('tbody th')).to.deep.equal(['apply']);
    expect(sent.at(-1)).to.equal('Bearer right');
  });

  it('names who has signed in, and ends the session with its key', async () => {
    const posts: { path: string; key: string | null }[] = [];
    const session = { name: 'ana', role: 'reader', method: 'password', csrf: 'key-1' };
    const answer = answering({ session });
    await show('#/', (path, init) => {
      if (init?.method !== 'POST') return answer(path);
      posts.push({ path, key: new Headers(init.headers).get('x-csrf-token') });
      return new Response(null, { status: 204 });
    });
    expect(textOf('.reader-name')).to.deep.equal(['Signed in as ana']);
    get('.reader button').click();
    await drawn(dashboard);
    await settle();
    expect(posts).to.deep.equal([{ path: 'v1/session/end', key: 'key-1' }]);
    expect(dashboard.querySelector('#token')).not.to.equal(null);
    expect(dashboard.querySelector('table')).to.equal(null);
  });

  it('offers no way out to whom a proxy or the machine itself lets in', async () => {
    for (const method of ['proxy', 'local']) {
      await show('#/', answering({ session: { name: 'ana', role: 'reader', method, csrf: '' } }));
      expect(dashboard.querySelector('.reader button'), method).to.equal(null);
      dashboard.remove();
    }
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
