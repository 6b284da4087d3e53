/** The dashboard's pages in each engine, with answers made up here. */
import 'axe-core';
import { expect } from '@esm-bundle/chai';
import type { FlowSummary, Funnel, FunnelStep } from '../report-api.ts';
import './index.ts';

interface Axe {
  run(
    target: Element,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

const step = (name: string, reached: number, left: number): FunnelStep => ({
  step: name,
  reached,
  left,
  shareOfStarted: reached / 50,
  done: reached - left,
  leftShare: left / reached,
  back: 2,
  medianMs: 95_000,
  targetFound: reached,
  targetMissed: 1,
  missedBy: [{ reason: 'hidden', count: 1 }],
  foundByFingerprint: 12,
  drifted: [{ trait: 'name', count: 12 }],
});
const flow: FlowSummary = {
  flow: 'apply',
  offered: 80,
  started: 50,
  completed: 30,
  completedShare: 0.6,
  versions: [2],
  langs: ['en'],
};
const funnel: Funnel = {
  minCount: 1,
  offered: 80,
  declined: 30,
  started: 50,
  resumed: 3,
  steps: [step('welcome', 50, 5), step('income', 45, 15)],
  ends: [{ how: 'completed', count: 30 }],
  questions: [{ step: 'end', question: 'ease', answered: 9, answers: [{ value: 5, count: 9 }] }],
  help: [],
  errors: [],
};

const realFetch = window.fetch;
let dashboard: HTMLElement;
async function show(hash: string, answer: (path: string) => Response): Promise<void> {
  location.hash = hash;
  window.fetch = (path) => Promise.resolve(answer(path as string));
  dashboard = document.createElement('handrail-dashboard');
  document.body.append(dashboard);
  for (let n = 0; n < 100 && !dashboard.querySelector('table, .notice'); n++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
const answers = (path: string) =>
  Response.json(path.includes('funnel') ? funnel : { minCount: 1, dropped: 0, flows: [flow] });
const textOf = (selector: string) =>
  [...dashboard.querySelectorAll(selector)].map((element) => element.textContent.trim());

describe('handrail-dashboard', () => {
  afterEach(() => {
    dashboard.remove();
    window.fetch = realFetch;
    location.hash = '';
    sessionStorage.clear();
  });

  it('lists flows', async () => {
    await show('#/', answers);
    expect(textOf('tbody th')).to.deep.equal(['apply']);
    expect(dashboard.querySelector('tbody a')?.getAttribute('href')).to.match(
      /^#\/flows\/apply\?from=/,
    );
  });

  it('shows a funnel as bars and as a table, without a finding of axe-core', async () => {
    await show('#/flows/apply', answers);
    expect(textOf('#funnel ~ .scroll tbody th')).to.deep.equal(['welcome', 'income']);
    const bars = [...dashboard.querySelectorAll('.chart .bar-on')].map(
      (bar) => bar.getBoundingClientRect().width,
    );
    expect((bars[1] ?? 0) / (bars[0] ?? 1)).to.be.closeTo(30 / 45, 0.01);
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(dashboard, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
  });

  it('says which targets are found by likeness only, and what changed of them', async () => {
    await show('#/flows/apply', answers);
    expect(textOf('#drift ~ .scroll tbody th')).to.deep.equal(['welcome', 'income']);
    expect(textOf('#drift ~ .scroll tbody li')).to.deep.equal(['name: 12', 'name: 12']);
  });

  it('says what is wrong in each state', async () => {
    await show('#/', () => new Response('', { status: 500 }));
    expect(dashboard.querySelector('[role=alert] h2')).not.to.equal(null);
    dashboard.remove();
    await show('#/', () => new Response('', { status: 401 }));
    expect(dashboard.querySelector('input[type=password]')).not.to.equal(null);
    dashboard.remove();
    await show('#/', () => Response.json({ minCount: 1, dropped: 0, flows: [] }));
    expect(dashboard.querySelector('.notice h2')).not.to.equal(null);
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
