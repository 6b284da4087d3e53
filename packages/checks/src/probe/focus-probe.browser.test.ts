import { expect } from '@esm-bundle/chai';
import { rule } from '../rules/focus/focus-not-visible/rule.ts';
import { openExample } from '../rules/test-example.ts';
import { probeFocus } from './focus-probe.ts';

const PAGE = `<style>
  #plain:focus { outline: none }
  li a:focus { outline: none } li:focus-within { background: #00c }
  #dot:focus { outline: none } #dot:focus::after { content: "•" }
</style>
<a id="usual" href="/a">One</a> <a id="plain" href="/b">Two</a>
<ul><li><a id="row" href="/c">Three</a></li></ul> <a id="dot" href="/d">Four</a>
<button type="button" tabindex="-1">Not by Tab</button> <button type="button" disabled>Off</button>
<div style="height: 3000px"></div><label>Last <input id="last"></label>`;

describe('probeFocus', () => {
  it('tells which elements look the same with the focus', async function () {
    if (navigator.userAgent.includes('Firefox')) {
      console.warn('SKIPPED: this Firefox, without a window, shows no focus that a script gave');
      this.skip();
    }
    const opened = await openExample({ name: '', html: PAGE });
    const { focus } = await probeFocus(opened.document);
    const looks = focus.stops.map(({ element, hasStyleChange }) => [element.id, hasStyleChange]);
    expect(looks).to.deep.equal([
      ['usual', true],
      ['plain', false],
      ['row', true],
      ['dot', true],
      ['last', true],
    ]);
    const findings = await opened.check(rule, { focus });
    expect(findings.map(({ element }) => element?.id)).to.deep.equal(['plain']);
    opened.close();
  });

  it('gives the focus and the place in the page back', async () => {
    const opened = await openExample({ name: '', html: PAGE });
    const { document } = opened;
    const plain = document.querySelector<HTMLElement>('#plain');
    plain?.focus();
    document.defaultView?.scrollTo(0, 40);
    await probeFocus(document);
    expect(document.activeElement).to.equal(plain);
    expect(document.defaultView?.scrollY).to.equal(40);
    opened.close();
  });

  it('leaves out what is not the portal’s, and ends when it is told to', async () => {
    const opened = await openExample({ name: '', html: PAGE });
    const controller = new AbortController();
    const seen: number[] = [];
    const { focus } = await probeFocus(opened.document, {
      signal: controller.signal,
      isForeign: ({ id }) => id === 'usual',
      onProgress: (part) => {
        seen.push(part);
        if (seen.length === 2) controller.abort();
      },
    });
    expect(focus.stops.map(({ element }) => element.id)).to.deep.equal(['plain', 'row']);
    expect(seen).to.deep.equal([0.25, 0.5]);
    opened.close();
  });
});
