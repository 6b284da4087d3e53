import { expect } from '@esm-bundle/chai';
import { findTarget } from './index.ts';
import {
  addFrame,
  attempts,
  clear,
  inside,
  nextTask,
  openRoot,
  outcome,
  show,
} from './test-page.ts';

const apply = { by: 'role', role: 'button', name: 'Apply' } as const;
const applyButton = '<button id="apply">Apply</button>';

afterEach(clear);

describe('choosing', () => {
  it('takes the first finder with exactly one visible match and tells its rank', () => {
    show('<a href="#">x</a><a href="#">x</a><i hidden>y</i><b id="b">z</b>');
    const find = ['q', 'a', 'i', 'b'].map((css) => ({ by: 'css', css }) as const);
    expect(outcome(find)).to.equal('b@3');
  });

  it('refuses with a reason for each finder, and the closest for all', () => {
    show('<a href="#">x</a><a href="#">x</a><i hidden>y</i>');
    const find = [
      { by: 'css', css: 'i' },
      { by: 'css', css: '[' },
      { by: 'css', css: 'q' },
      { by: 'text', text: 'x' },
    ] as const;
    expect(attempts(...find)).to.deep.equal([
      { rank: 0, reason: 'hidden', matches: 1, visible: 0 },
      { rank: 1, reason: 'bad-css', matches: 0, visible: 0 },
      { rank: 2, reason: 'none', matches: 0, visible: 0 },
      { rank: 3, reason: 'several', matches: 2, visible: 2 },
    ]);
    expect(outcome(find)).to.equal('several');
    expect(outcome(find.slice(0, 3))).to.equal('hidden');
    expect(outcome(find.slice(1, 3))).to.equal('bad-css');
    expect(outcome([])).to.equal('none');
  });

  it('picks the shown one of a menu made twice, for wide and small screens', () => {
    show(`<nav style="display:none">${applyButton}</nav>
      <nav style="position:absolute;left:-400px;width:300px">${applyButton}</nav>
      <nav style="height:0;overflow:hidden">${applyButton}</nav>
      <nav><button id="wide">Apply</button></nav>`);
    expect(outcome(apply)).to.equal('wide@0');
    expect(outcome({ by: 'text', text: 'Apply' })).to.equal('wide@0');
  });

  it('takes only what is as expected', () => {
    show(`<form><input name="id"><input id="in" type="email" class="x"></form>
      <input id="out" class="x"><b id="b" class="y">b</b>`);
    const x = { by: 'css', css: '.x' } as const;
    expect(outcome(x)).to.equal('several');
    expect(outcome(x, { expect: { inForm: true } })).to.equal('in@0');
    expect(outcome(x, { expect: { inForm: false } })).to.equal('out@0');
    expect(outcome(x, { expect: { type: 'text' } })).to.equal('out@0');
    expect(outcome(x, { expect: { tag: 'input', type: 'email', role: 'textbox' } })).to.equal(
      'in@0',
    );
    expect(outcome(x, { expect: { tag: 'select' } })).to.equal('unexpected');
    expect(outcome({ by: 'css', css: '.y' }, { expect: { role: 'button' } })).to.equal(
      'unexpected',
    );
  });

  it('copes with a form whose members are hidden by fields of the same name', () => {
    show(`<form id="real"><input name="id"><input name="form"><input name="type"><input name="tagName">
      ${applyButton}</form>`);
    expect(outcome({ by: 'attr', attr: 'id', is: 'real' })).to.equal('real@0');
    expect(outcome(apply, { expect: { inForm: true } })).to.equal('apply@0');
    expect(outcome({ by: 'css', css: 'form' }, { expect: { type: 'x' } })).to.equal('unexpected');
  });

  it('knows the form of a field that stands outside it', () => {
    show('<form id="f"></form><input id="i" form="f">');
    expect(outcome({ by: 'css', css: '#i' }, { expect: { inForm: true } })).to.equal('i@0');
  });

  it('ignores our own interface, in light and in shadow', () => {
    const page = show('<handrail-card><button>Apply</button></handrail-card>');
    openRoot(page, 'handrail-step', applyButton);
    expect(attempts(apply)).to.deep.equal([{ rank: 0, reason: 'none', matches: 0, visible: 0 }]);
    page.insertAdjacentHTML('beforeend', '<button id="theirs">Apply</button>');
    expect(outcome(apply)).to.equal('theirs@0');
  });
});

describe('shadow roots', () => {
  it('searches open ones at any depth, with labels of their own', () => {
    const page = show('<label for="zip">Town</label>');
    const outer = openRoot(page, 'x-outer', '<section></section>');
    const inner = openRoot(outer.querySelector('section') ?? page, 'div', applyButton);
    inner.innerHTML += '<label for="zip">Zip</label><input id="zip"><p>Read <b>this</b></p>';
    expect(outcome(apply)).to.equal('apply@0');
    expect(outcome({ by: 'label', name: 'Zip' })).to.equal('zip@0');
    expect(outcome({ by: 'label', name: 'Town' })).to.equal('none');
    expect(outcome({ by: 'text', text: 'read this' })).to.equal('p@0');
    expect(outcome({ by: 'css', css: 'input' })).to.equal('zip@0');
  });

  it('counts a second match in a shadow root', () => {
    openRoot(show(applyButton), 'x-outer', applyButton);
    expect(outcome(apply)).to.equal('several');
  });

  it('sees what came since the last search, at once or in the next task', async () => {
    const page = show('<div></div>');
    expect(outcome(apply)).to.equal('none');
    openRoot(page, 'x-outer', applyButton);
    expect(outcome(apply), 'a new element').to.equal('apply@0');
    const root = page.querySelector('div')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = applyButton;
    await nextTask();
    expect(outcome(apply), 'a root on an old element').to.equal('several');
  });
});

describe('the page', () => {
  it('is never changed', async () => {
    const page = show(`<label>Name <input></label>${applyButton}<p>x</p>`);
    openRoot(page, 'x-outer', applyButton);
    await addFrame(page, applyButton);
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    outcome([
      apply,
      { by: 'label', name: 'Q' },
      { by: 'text', text: 'Q' },
      { by: 'css', css: 'q' },
    ]);
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen).to.deep.equal([]);
  });

  it('may have an old Prototype.js on it', () => {
    const page = show(`<label for="n">Name</label><input id="n">${applyButton}`);
    const { from } = Array;
    const { find, entries } = Array.prototype;
    Object.assign(Array, { from: () => [] });
    Object.assign(Array.prototype, {
      entries: undefined,
      find(this: unknown[], test: (item: unknown) => boolean) {
        for (const item of this) if (test(item)) return item;
        return undefined;
      },
      each: () => undefined,
    });
    try {
      expect(outcome(apply)).to.equal('apply@0');
      expect(outcome({ by: 'label', name: 'Name' })).to.equal('n@0');
      expect(outcome({ by: 'text', text: { en: 'Apply' } })).to.equal('apply@0');
      expect(outcome({ by: 'css', css: 'q' })).to.equal('none');
    } finally {
      Array.from = from;
      Object.assign(Array.prototype, { find, entries });
      delete (Array.prototype as { each?: unknown }).each;
      page.remove();
    }
  });

  it('may be another document than the one the code runs in', async () => {
    const frame = await addFrame(show(''), applyButton);
    const result = findTarget({ find: [apply] }, inside(frame));
    expect(result).to.include({ status: 'found', rank: 0 });
    expect(result).to.have.deep.property('frames', []);
  });
});
