/** The dashboard's pages in each engine, with answers made up here. */
import { expect } from '@esm-bundle/chai';
import { answers, putBack, show as open } from './test-dashboard.ts';

let dashboard: HTMLElement;
const show = async (...page: Parameters<typeof open>): Promise<void> => {
  dashboard = await open(...page);
};
const textOf = (selector: string) =>
  [...dashboard.querySelectorAll(selector)].map((element) => element.textContent.trim());

// axe-core, our own rules, reflow, keys and languages in every state: examples/conformance.
describe('handrail-dashboard', () => {
  afterEach(() => {
    dashboard.remove();
    putBack();
  });

  it('lists flows', async () => {
    await show('#/', answers);
    expect(textOf('tbody th')).to.deep.equal(['apply']);
    expect(dashboard.querySelector('tbody a')?.getAttribute('href')).to.match(
      /^#\/flows\/apply\?from=/,
    );
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
