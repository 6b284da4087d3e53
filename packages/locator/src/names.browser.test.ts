import { expect } from '@esm-bundle/chai';
import { accessibleName, roleOf } from './index.ts';
import { clear, show } from './test-page.ts';

function first(html: string): Element {
  const page = show(html);
  const element = page.querySelector('.x') ?? page.firstElementChild;
  if (!element) throw new Error('no element');
  return element;
}

afterEach(clear);

describe('accessibleName', () => {
  it('takes the sources in the order of the standard', () => {
    const cases: readonly [html: string, name: string][] = [
      [
        '<i id="r" hidden>Ref</i><button class="x" aria-labelledby="none r" aria-label="L">b</button>',
        'Ref',
      ],
      ['<button aria-label=" L " title="t">b</button>', 'L'],
      [
        '<label for="f">One</label><label>Two <input class="x" id="f" title="t"></label>',
        'One Two',
      ],
      ['<input type="image" alt="Find" title="t">', 'Find'],
      ['<input type="submit" value="Send" title="t">', 'Send'],
      ['<input type="text" value="typed before">', ''],
      ['<button title="t">b</button>', 'b'],
      ['<button title="t"></button>', 't'],
      ['<button><img alt="Home"></button>', 'Home'],
      ['<button><svg><title>Search</title></svg></button>', 'Search'],
      [
        '<button><span style="display:none">wait</span><i aria-hidden="true">x</i>Go</button>',
        'Go',
      ],
      ['<input placeholder="p" title="t">', 't'],
      ['<input placeholder="p">', 'p'],
      ['<label>State <select class="x"><option>Ohio</select></label>', 'State'],
      ['<label>Note <textarea class="x">typed</textarea></label>', 'Note'],
      ['<nav>Menu</nav>', ''],
      ['<div role="spinbutton">7</div>', ''],
      ['<p>Plain</p>', 'Plain'],
    ];
    for (const [html, name] of cases) expect(accessibleName(first(html)), html).to.equal(name);
  });
});

describe('roleOf', () => {
  it('gives the first token of the attribute, the native role, or null', () => {
    const cases: readonly [html: string, role: string | null][] = [
      ['<div role="  TAB  link"></div>', 'tab'],
      ['<a href="#" role=""></a>', 'link'],
      ['<a></a>', null],
      ['<input>', 'textbox'],
      ['<input type="password">', 'textbox'],
      ['<input type="CHECKBOX">', 'checkbox'],
      ['<input type="reset">', 'button'],
      ['<input type="file">', null],
      ['<input list="l">', 'combobox'],
      ['<select></select>', 'combobox'],
      ['<select size="1"></select>', 'combobox'],
      ['<select size="4"></select>', 'listbox'],
      ['<select multiple></select>', 'listbox'],
      ['<img alt="">', null],
      ['<img alt="x">', 'img'],
      ['<div></div>', null],
    ];
    for (const [html, role] of cases) expect(roleOf(first(html)), html).to.equal(role);
  });
});
