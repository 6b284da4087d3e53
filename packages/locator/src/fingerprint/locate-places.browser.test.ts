import { expect } from '@esm-bundle/chai';
import { addFrame, inside, openRoot } from '../test-page.ts';
import { describe as fingerprint } from './describe.ts';
import { locate } from './locate.ts';
import {
  casePage,
  closePages,
  describeIn,
  openPage,
  outcomeIn,
  outcomeOf,
  pick,
} from './testing.ts';

afterEach(closePages);

const SEARCH = '[data-is=search]';

describe('what people see', () => {
  const MENUS = `<div class="small"><a href="/cases" data-is="small">Cases</a> <a href="/letters">Letters</a></div>
    <div class="large"><ul><li><a href="/cases" data-is="large">Cases</a></li><li><a href="/letters">Letters</a></li></ul></div>
    <main><h1>Welcome</h1><p>Text</p></main>`;

  it('is meant where a menu stands there twice, for small and for large screens', () => {
    const menus = (hidden: string) =>
      openPage(MENUS, { head: `<style>.${hidden} { display: none }</style>` });
    const [large, small] = [menus('small'), menus('large')];
    const one = describeIn(large, '[data-is=large]');
    expect(outcomeIn(one, large)).to.equal('large');
    expect(outcomeIn(one, small), 'on a small screen').to.equal('small');
    const other = describeIn(small, '[data-is=small]');
    expect(outcomeIn(other, small)).to.equal('small');
    expect(outcomeIn(other, large), 'on a large screen').to.equal('large');
  });

  it('is told from what is there and hidden', () => {
    const before = openPage(casePage());
    for (const style of ['display: none', 'visibility: hidden']) {
      const after = openPage(casePage(), { head: `<style>#searchForm { ${style} }</style>` });
      const one = describeIn(before, SEARCH);
      expect(outcomeIn(one, after), style).to.equal('missing: hidden');
      expect(outcomeIn(one, after, { hidden: true }), style).to.equal('search');
    }
  });

  it('may be scrolled out of view', () => {
    const items = 'abcdefghijklmnopqrst'
      .split('')
      .map((one) => `<li><a href="/form-${one}" data-is="${one}">Form ${one.repeat(3)}</a></li>`);
    const list = `<ul style="height: 60px; overflow: auto">${items.join('')}</ul>`;
    const page = openPage(list);
    for (const one of ['a', 'k', 't']) {
      const chosen = describeIn(page, `[data-is=${one}]`);
      pick(page, 'ul').scrollTop = one === 'a' ? 400 : 0;
      expect(outcomeIn(chosen, page)).to.equal(one);
    }
  });
});

describe('a widget', () => {
  it('and the control in it are one thing', () => {
    const widget = (
      id: string,
    ) => `<h1>Apply</h1><label for="${id}x">Name</label> <input id="${id}x">
      <span role="combobox" id="${id}" data-is="widget" aria-label="County" class="select"><input id="${id}-input" data-is="input" aria-label="County" class="select-input" size="20"></span>
      <div role="button" class="save" data-is="drawn"><button class="save-button" data-is="button">Save</button></div>`;
    const before = openPage(widget('county'));
    for (const after of [before, openPage(widget('district'))]) {
      for (const is of ['widget', 'input', 'drawn', 'button']) {
        const result = locate(describeIn(before, `[data-is=${is}]`), after);
        const near = /widget|input/.test(is) ? ['widget', 'input'] : ['drawn', 'button'];
        expect(outcomeOf(result)).to.be.oneOf(near);
      }
    }
  });

  it('of PrimeFaces is found by the control that it hides', () => {
    const menu = (
      id: string,
    ) => `<form id="f"><h1>Apply</h1><div id="f:${id}" class="ui-selectonemenu ui-widget" data-is="widget">
      <div class="ui-helper-hidden-accessible"><select id="f:${id}_input" name="f:${id}_input"><option>One</select></div>
      <label id="f:${id}_label" class="ui-selectonemenu-label" data-is="label">One</label></div></form>`;
    const before = openPage(menu('county'));
    const r = locate(describeIn(before, '[data-is=widget]'), openPage(menu('county')));
    expect(outcomeOf(r)).to.equal('widget');
  });
});

describe('a control in a component', () => {
  it('is found through open shadow roots', () => {
    const before = openPage('<h1>Portal</h1>');
    openRoot(before.body, 'x-search', casePage());
    const root = openRoot(openPage('<h1>Portal</h1>').body, 'x-page', '<x-inner></x-inner>');
    openRoot(pick(root, 'x-inner'), 'x-search', casePage());
    const chosen = before.querySelector('x-search')?.shadowRoot;
    if (!chosen) throw new Error('no root');
    const one = fingerprint(pick(chosen, SEARCH));
    expect(one.scope).to.deep.equal(['x-search']);
    expect(outcomeIn(one, before)).to.equal('search');
    const after = (root.host as Element).ownerDocument;
    expect(outcomeIn(one, after), 'inside another component').to.equal('search');
    expect(outcomeIn(one, openPage(casePage())), 'without a component').to.equal('search');
  });
});

describe('a control in a frame', () => {
  const framed = async (
    name: string,
    html = casePage(),
  ): Promise<[Document, HTMLIFrameElement]> => {
    const page = openPage('<h1>Portal</h1>');
    const frame = await addFrame(page.body, html, (each) => {
      each.name = name;
      each.width = each.height = '500';
    });
    return [page, frame];
  };

  it('is found, with the frames around it', async () => {
    const [page, frame] = await framed('main');
    const one = fingerprint(pick(inside(frame), SEARCH), { root: page });
    expect(one.scope).to.deep.equal(['iframe main']);
    const result = locate(one, page);
    expect(outcomeOf(result)).to.equal('search');
    expect(result).to.have.property('frames').that.deep.equals([frame]);
  });

  it('is found after the frame was renamed, wrapped or taken away', async () => {
    const [page, frame] = await framed('main');
    const one = fingerprint(pick(inside(frame), SEARCH), { root: page });
    const [renamed] = await framed('content');
    expect(outcomeIn(one, renamed), 'renamed').to.equal('search');
    const [outer, around] = await framed('shell', '<h1>Shell</h1>');
    await addFrame(inside(around).body, casePage(), (each) => (each.name = 'main'));
    expect(outcomeIn(one, outer), 'in a frame of a frame').to.equal('search');
    const r = locate(one, openPage(casePage()));
    expect(outcomeOf(r), 'without a frame').to.equal('search');
  });

  it('is looked for in its own frame first', async () => {
    const [page, frame] = await framed('main');
    const other = await addFrame(page.body, casePage(), (each) => (each.name = 'side'));
    const one = fingerprint(pick(inside(frame), SEARCH), { root: page });
    const result = locate(one, page);
    expect(result).to.have.property('frames').that.deep.equals([frame]);
    const twin = fingerprint(pick(inside(other), SEARCH), { root: page });
    expect(locate(twin, page)).to.have.property('frames').that.deep.equals([other]);
  });
});

describe('Handrail', () => {
  it('never points at itself', () => {
    const before = openPage(casePage());
    const one = describeIn(before, SEARCH);
    const after = openPage(
      `<handrail-button id="btnSearch" data-is="ours" role="button">Search cases</handrail-button>`,
    );
    expect(outcomeIn(one, after)).to.equal('missing: none');
    const both = openPage(
      casePage() + '<handrail-panel role="button">Search cases</handrail-panel>',
    );
    openRoot(both.body, 'handrail-guide', casePage().replaceAll('data-is="', 'data-is="our-'));
    expect(outcomeIn(one, both)).to.equal('search');
    pick(both, SEARCH).remove();
    expect(locate(one, both).status).not.to.equal('found');
  });
});
