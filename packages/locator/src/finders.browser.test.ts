import { expect } from '@esm-bundle/chai';
import { clear, outcome, show } from './test-page.ts';

afterEach(clear);

describe('role finder', () => {
  it('knows native elements by role and name', () => {
    show(`
      <button id="save">Save  and
        continue</button>
      <a id="help" href="#">Help</a><a>Help</a>
      <input id="go" type="submit" value="Go"><input id="find" type="image" alt="Find" style="width:20px;height:20px">
      <label><input id="yes" type="radio"> Yes</label>
      <label for="state">State: *</label><select id="state"><option>Ohio</select>
      <label for="day">Day</label><input id="day" type="date">
      <h2 id="head">Your home</h2>
      <details open><summary id="more">More</summary></details>
      <fieldset id="who"><legend>Who are you?</legend></fieldset>
      <table id="grid"><caption>Cases</caption><tr><th id="col">Date</th><td id="cell">Tom</td></tr></table>`);
    const cases: readonly [role: string, name: string, id: string][] = [
      ['button', 'save and continue', 'save'],
      ['link', 'Help', 'help'],
      ['button', 'GO', 'go'],
      ['button', 'Find', 'find'],
      ['radio', 'Yes', 'yes'],
      ['combobox', 'State', 'state'],
      ['textbox', 'Day', 'day'],
      ['heading', 'Your home', 'head'],
      ['button', 'More', 'more'],
      ['group', 'Who are you?', 'who'],
      ['table', 'Cases', 'grid'],
      ['columnheader', 'Date', 'col'],
      ['cell', 'Tom', 'cell'],
    ];
    for (const [role, name, id] of cases) {
      expect(outcome({ by: 'role', role, name }), `${role} ${name}`).to.equal(`${id}@0`);
    }
  });

  it('lets the role attribute win over the native role', () => {
    show('<a id="a" href="#" role="Button link">Go</a><div id="d" role="tab">Home</div>');
    expect(outcome({ by: 'role', role: 'button', name: 'Go' })).to.equal('a@0');
    expect(outcome({ by: 'role', role: 'link', name: 'Go' })).to.equal('none');
    expect(outcome({ by: 'role', role: 'tab', name: 'Home' })).to.equal('d@0');
  });

  it('needs no name where the role is unique', () => {
    show('<nav id="nav">x</nav><a href="#">a</a><a href="#">b</a>');
    expect(outcome({ by: 'role', role: 'navigation' })).to.equal('nav@0');
    expect(outcome({ by: 'role', role: 'link' })).to.equal('several');
    expect(outcome({ by: 'role', role: 'no-such"role' })).to.equal('none');
  });

  it('never takes part of a name, and never an empty one', () => {
    show('<button>Save draft</button><button></button>');
    expect(outcome({ by: 'role', role: 'button', name: 'Save' })).to.equal('none');
    expect(outcome({ by: 'role', role: 'button', name: '' })).to.equal('none');
    expect(outcome({ by: 'role', role: 'button', name: ' *' })).to.equal('none');
  });
});

describe('label finder', () => {
  it('finds a field however it is labelled', () => {
    show(`
      <label for="a">First <b>name</b>:</label><input id="a">
      <label>Street <input id="b"></label>
      <input id="c" aria-label="Town">
      <span id="z1">Zip</span><span id="z2">code</span><input id="d" aria-labelledby="z1 z2">
      <textarea id="e" title="Remarks">typed</textarea>
      <input id="f" placeholder="Search cases">
      <label for="g">Proof (required)</label><input id="g" type="file">
      <span id="l">Country</span><div id="h" role="combobox" aria-labelledby="l">Chile</div>`);
    const names = ['First name', 'street', 'Town', 'Zip code', 'Remarks', 'Search cases', 'Proof'];
    for (const [index, name] of [...names, 'Country'].map((one, i) => [i, one] as const)) {
      expect(outcome({ by: 'label', name }), name).to.equal(`${'abcdefgh'.charAt(index)}@0`);
    }
  });

  it('takes the previous table cell for a field that has no label', () => {
    show(`<table>
      <tr><td>* Case number:</td><td><font><input id="case" title="Enter it"></font></td></tr>
      <tr><td>Name</td><td><label for="n">Surname</label><input id="n"></td></tr>
      <tr><td>Date</td><td><input> to <input></td></tr>
      <tr><td>Phone <input aria-label="Area"></td><td><input id="p" title="Number"></td></tr></table>`);
    expect(outcome({ by: 'label', name: 'Case number' })).to.equal('case@0');
    expect(outcome({ by: 'role', role: 'textbox', name: 'Case number' })).to.equal('case@0');
    expect(outcome({ by: 'label', name: 'Name' }), 'a real label wins').to.equal('none');
    expect(outcome({ by: 'label', name: 'Date' }), 'two fields in the cell').to.equal('several');
    expect(outcome({ by: 'label', name: 'Number' }), 'a cell with a field labels none').to.equal(
      'p@0',
    );
  });

  it('takes no button for a field', () => {
    show(
      '<input type="submit" value="Search"><button>Search</button><input id="f" aria-label="Search">',
    );
    expect(outcome({ by: 'label', name: 'Search' })).to.equal('f@0');
  });
});

describe('attribute finder', () => {
  it('compares whole values and parts of generated ids', () => {
    show('<input id="ctl00_Main:j_idt7:zip.code"><input id="ctl00_Main_town" data-qa=\'a"b\\c\'>');
    const id = 'ctl00_Main:j_idt7:zip.code';
    expect(outcome({ by: 'attr', attr: 'id', is: id })).to.equal(`${id}@0`);
    expect(
      outcome({ by: 'attr', attr: 'id', startsWith: 'ctl00_', endsWith: ':zip.code' }),
    ).to.equal(`${id}@0`);
    expect(outcome({ by: 'attr', attr: 'id', contains: '_town' })).to.equal('ctl00_Main_town@0');
    expect(outcome({ by: 'attr', attr: 'data-qa', is: 'a"b\\c' })).to.equal('ctl00_Main_town@0');
    expect(outcome({ by: 'attr', attr: 'id', startsWith: 'ctl00' })).to.equal('several');
    expect(outcome({ by: 'attr', attr: 'id', is: 'no"]such' })).to.equal('none');
  });

  it('escapes attribute names', () => {
    show('<input id="x" p:name="a" v.x="b">');
    expect(outcome({ by: 'attr', attr: 'p:name', is: 'a' })).to.equal('x@0');
    expect(outcome({ by: 'attr', attr: 'v.x', contains: 'b' })).to.equal('x@0');
  });
});

describe('text finder', () => {
  it('finds the smallest element, or the link or button around it', () => {
    show(`
      <div><p id="p">Before <i>you</i> start</p></div>
      <button id="b"><span><b>Apply</b> now</span></button>
      <a id="a" href="#"><u>S</u>ave</a>
      <input id="i" type="button" value="Print">
      <div id="br">One<br>two</div>`);
    expect(outcome({ by: 'text', text: 'before you start' })).to.equal('p@0');
    expect(outcome({ by: 'text', text: 'Apply now' })).to.equal('b@0');
    expect(outcome({ by: 'text', text: 'Save' })).to.equal('a@0');
    expect(outcome({ by: 'text', text: 'Print' })).to.equal('i@0');
    expect(outcome({ by: 'text', text: 'One two' })).to.equal('br@0');
    expect(outcome({ by: 'text', text: 'Apply no' }), 'a part of a text').to.equal('none');
  });

  it('narrows by tag', () => {
    show('<a id="a" href="#"><span id="s">News</span></a><h2 id="h">News</h2>');
    expect(outcome({ by: 'text', text: 'News' })).to.equal('several');
    expect(outcome({ by: 'text', text: 'News', tag: 'h2' })).to.equal('h@0');
    expect(outcome({ by: 'text', text: 'News', tag: 'a' })).to.equal('a@0');
    expect(outcome({ by: 'text', text: 'News', tag: 'span' })).to.equal('s@0');
    expect(outcome({ by: 'text', text: 'News', tag: 'a[' })).to.equal('bad-css');
  });

  it('does not look into what a person typed or chose', () => {
    const page = show(`<textarea>Secret</textarea><div contenteditable>Secret <b>two</b></div>
      <select><option>Secret</select><input value="Secret"><div role="textbox">Secret</div>`);
    const field = page.querySelector('input');
    let reads = 0;
    if (field) Object.defineProperty(field, 'value', { get: () => ((reads += 1), 'Secret') });
    expect(outcome({ by: 'text', text: 'Secret' })).to.equal('none');
    expect(outcome({ by: 'text', text: 'two' })).to.equal('none');
    expect(outcome({ by: 'label', name: 'Secret' })).to.equal('none');
    expect(reads).to.equal(0);
  });
});

describe('css finder', () => {
  it('takes any selector', () => {
    show('<div class="a"><i id="i">x</i></div>');
    expect(outcome({ by: 'css', css: '.a > i' })).to.equal('i@0');
    expect(outcome({ by: 'css', css: 'i:contains(x)' })).to.equal('bad-css');
    expect(
      outcome([
        { by: 'css', css: 'i[' },
        { by: 'css', css: '#i' },
      ]),
    ).to.equal('i@1');
  });
});

describe('languages', () => {
  const name = { en: 'Next', es: 'Siguiente', 'es-MX': 'Adelante' };

  it('tries every language, the portal’s first', () => {
    show('<button id="es">Siguiente</button><button id="en">Next</button>');
    expect(outcome({ by: 'role', role: 'button', name }, { lang: 'es-MX' })).to.equal('es@0');
    expect(outcome({ by: 'role', role: 'button', name }, { lang: 'EN' })).to.equal('en@0');
    expect(outcome({ by: 'text', text: name }, { lang: 'es' })).to.equal('es@0');
    show('<button id="mx">Adelante</button>');
    expect(outcome({ by: 'role', role: 'button', name }, { lang: 'en' })).to.equal('mx@0');
  });

  it('does not turn to another language when the first gives several', () => {
    show('<button>Siguiente</button><button>Siguiente</button><button>Next</button>');
    expect(outcome({ by: 'text', text: name }, { lang: 'es' })).to.equal('several');
  });
});
