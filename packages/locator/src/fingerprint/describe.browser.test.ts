import { expect } from '@esm-bundle/chai';
import { openRoot } from '../test-page.ts';
import { describe as fingerprint } from './describe.ts';
import { casePage, closePages, describeIn, openPage, pick } from './testing.ts';
import { TRAITS, type Fingerprint } from './types.ts';

/** What a person would type; folded texts would hold it in lower case. */
const TYPED = 'zyxmarker';

function holds(what: Fingerprint, text: string): boolean {
  return JSON.stringify(what).toLowerCase().includes(text);
}

function describeAll(page: Document, selector: string): Fingerprint[] {
  return [...page.querySelectorAll(selector)].map((element) => fingerprint(element));
}

const FIELDS = `
<h1>Apply</h1><form>
<label for="a">First name</label><input id="a" name="first">
<label>Notes <textarea name="notes"></textarea></label>
<label>Mail <input type="email" name="mail"></label>
<label>Code <input type="password" name="code" title="Six letters"></label>
<label>Phone <input type="tel" placeholder="(555) 555-5555"></label>
<label>County <select id="county"><option>Adams</option><option value="v">${TYPED}</option></select></label>
<label>Counties <select multiple><option selected>${TYPED}</option></select></label>
<div contenteditable="true" aria-label="Message"></div>
<div contenteditable id="plain"></div>
<div role="textbox" tabindex="0" class="rich"></div>
<span role="combobox" aria-label="State">Choose</span>
<table><tr><td>City</td><td><input name="city"></td></tr><tr><td>Street</td><td><input name="street"></td></tr></table>
<input type="hidden" name="session"><input type="search" aria-labelledby="a plain">
<a href="#next">Next</a><button>Save</button></form>`;

/** Nobody points at what a person typed. */
const OUTSIDE_TYPED =
  ':not(option):not([contenteditable] *):not([role=textbox] *):not([role=combobox] *)';

function fill(page: Document): void {
  for (const field of page.querySelectorAll<HTMLInputElement>('input,textarea')) {
    field.value = TYPED;
    // Some frameworks, and every page that a server fills in, write it into the attribute.
    if (!/submit|button/.test(field.type)) field.setAttribute('value', TYPED);
  }
  for (const area of page.querySelectorAll('textarea')) area.textContent = TYPED;
  for (const select of page.querySelectorAll('select')) select.selectedIndex = select.length - 1;
  for (const text of page.querySelectorAll('[contenteditable],[role=textbox],[role=combobox]')) {
    text.innerHTML = `<p>${TYPED}</p>`;
  }
}

afterEach(closePages);

describe('a fingerprint keeps to itself', () => {
  it('what a person typed or chose', () => {
    const page = openPage(FIELDS);
    fill(page);
    const all = describeAll(page, `body *${OUTSIDE_TYPED}`);
    expect(all.length).to.be.greaterThan(30);
    const telling = all.filter((one) => holds(one, TYPED));
    expect(telling).to.deep.equal([]);
  });

  // Fails: isCandidate in look.ts should leave out all inside an editor.
  it('headings and links that a person typed', () => {
    const page = openPage(FIELDS);
    const editor = pick(page, '#plain');
    editor.innerHTML = `<h2>${TYPED}</h2><p class="title"><a href="#x">${TYPED}</a></p>`;
    const telling = describeAll(page, `body *${OUTSIDE_TYPED}`).filter((one) => holds(one, TYPED));
    expect(telling).to.deep.equal([]);
  });

  it('the main heading where a person typed it', () => {
    const page = openPage(
      `<div contenteditable><h1>${TYPED}</h1></div><a href="/x">X</a><h1>Y</h1>`,
    );
    const link = describeIn(page, '[href="/x"]');
    expect(link.page?.heading).to.equal('y');
  });

  it('what a person typed inside a component', () => {
    const root = openRoot(openPage('').body, 'x-form', FIELDS);
    for (const field of root.querySelectorAll('input')) field.setAttribute('value', TYPED);
    const all = [...root.querySelectorAll('input,select,a,button')];
    expect(all.map((one) => fingerprint(one)).some((one) => holds(one, TYPED))).to.equal(false);
  });

  const PEOPLE = `<table><caption>Household</caption>
    <tr><th>Name</th><th>Born</th><th>Action</th></tr>
    <tr><td>Maria Lopez</td><td>1961-02-03</td><td><a href="#" id="e1">Edit</a></td></tr>
    <tr><td>Omar Lopez</td><td>2010-11-12</td><td><a href="#" id="e2">Edit</a></td></tr>
    <tr><td><a href="#" id="name">Ana Lopez</a></td><td>2012-01-30</td><td><a href="#" id="e3">Edit</a></td></tr>
    </table>`;

  it('the text of other cells of its row', () => {
    const page = openPage(PEOPLE);
    for (const one of describeAll(page, 'a')) {
      expect(holds(one, 'lopez'), JSON.stringify(one)).to.equal(false);
      expect(holds(one, '-0'), JSON.stringify(one)).to.equal(false);
    }
    expect(describeIn(page, '#e2').name, 'what each row says is no data').to.equal('edit');
    expect(describeIn(page, '#name').name, 'a link that is data itself').to.equal(undefined);
  });

  it('no label of a form that is laid out as a table', () => {
    const line = (name: string, i: number) =>
      `<tr><td><label for="j_idt${i}">${name}</label></td><td><select id="j_idt${i}"><option>Yes<option>No</select></td></tr>`;
    const page = openPage(`<table>${['Rent', 'Heat', 'Water'].map(line).join('')}</table>`);
    const names = describeAll(page, 'select').map(({ name }) => name);
    expect(names).to.deep.equal(['rent', 'heat', 'water']);
  });

  it('all of a row but the cell that the author names', () => {
    const page = openPage(PEOPLE);
    const chosen = describeIn(page, '#e2', { row: 'Omar Lopez' });
    expect(chosen.row).to.deep.equal({ column: 'name', is: 'omar lopez' });
    expect(holds(chosen, 'maria') || holds(chosen, 'ana') || holds(chosen, '2010')).to.equal(false);
    const spanish = describeIn(page, '#e2', { row: 'Omar Lopez', lang: 'es' });
    expect(spanish.row).to.deep.equal({ column: { es: 'name' }, is: { es: 'omar lopez' } });
  });

  it('refuses a row that is not there', () => {
    const page = openPage(PEOPLE);
    const chosen = () => describeIn(page, '#e2', { row: 'Maria Lopez' });
    expect(chosen).to.throw(RangeError, 'Maria Lopez');
    const outside = openPage('<button>Save</button>');
    expect(() => describeIn(outside, 'button', { row: 'Maria' })).to.throw(RangeError);
  });
});

describe('a fingerprint as a file', () => {
  it('has the same keys in the same order, whoever writes it', () => {
    const order = ['v', ...TRAITS, 'raw', 'row', 'scope', 'page', 'fragile', 'seen'];
    for (const one of describeAll(openPage(casePage()), 'body *')) {
      const places = Object.keys(one).map((key) => order.indexOf(key));
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(places).not.to.include(-1);
    }
  });

  it('is the same each time, and survives JSON', () => {
    const [a, b] = [openPage(casePage()), openPage(casePage())];
    const first = describeAll(a, 'body *');
    expect(describeAll(a, 'body *')).to.deep.equal(first);
    expect(describeAll(b, 'body *'), 'the page loaded again').to.deep.equal(first);
    expect(JSON.parse(JSON.stringify(first))).to.deep.equal(first);
  });

  it('is the same whatever a person has typed meanwhile', () => {
    const page = openPage(FIELDS.replace('Choose', ''));
    const before = describeAll(page, 'input,textarea,select,a,button');
    fill(page);
    expect(describeAll(page, 'input,textarea,select,a,button')).to.deep.equal(before);
  });

  it('takes at most 1 kB for most controls of a form', () => {
    const page = openPage(casePage());
    const sizes = describeAll(page, 'input,select,button,a').map(
      (one) => new TextEncoder().encode(JSON.stringify(one)).length,
    );
    sizes.sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).to.be.at.most(1024);
  });

  it('stays small where the page holds long texts', () => {
    const long = 'lorem ipsum dolor '.repeat(500);
    const page = openPage(
      `<h1>${long}</h1><p>${long}</p><label for="a">${long}</label><input id="a" title="${long}"
       placeholder="${long}" class="${long}" data-is="target"><p>${long}</p>`,
      { title: long },
    );
    expect(JSON.stringify(describeIn(page)).length).to.be.at.most(2048);
  });
});

describe('a fingerprint tells an author', () => {
  it('that an id was generated', () => {
    const page = openPage(`<input id="ctl00_Main_ctl03_txtName" data-is="target" aria-label="Name">
      <input id="j_idt45" data-is="all" aria-label="Street"><input id="city" data-is="own">`);
    expect(describeIn(page).fragile).to.deep.equal(['raw']);
    expect(describeIn(page)).to.include({ id: 'main.txtname', raw: 'ctl00_Main_ctl03_txtName' });
    const made = describeIn(page, '[data-is=all]');
    expect(made.fragile).to.deep.equal(['id']);
    expect(made, 'a made up id is not kept').not.to.have.any.keys('id', 'raw');
    expect(describeIn(page, '[data-is=own]')).not.to.have.property('fragile');
  });

  it('that only its place tells it from others', () => {
    const page = openPage(`<button>Edit</button><button data-is="target">Edit</button>
      <a href="/x" data-is="unlike">View</a><button id="own">Edit</button>`);
    const one = describeIn(page);
    expect(one.nth).to.deep.equal([1, 3]);
    expect(one.fragile).to.deep.equal(['nth']);
    expect(describeIn(page, '#own'), 'its id tells it').not.to.have.property('fragile');
    expect(describeIn(page, '[data-is=unlike]')).not.to.have.any.keys('nth', 'fragile');
  });

  it('that its name holds a number', () => {
    const page = openPage('<a href="/inbox" data-is="target">Messages (12)</a>');
    expect(describeIn(page).fragile).to.deep.equal(['name']);
  });
});

describe('a fingerprint of a page in one of several languages', () => {
  it('keeps each text under its language', () => {
    const page = openPage(casePage(), { lang: 'en' });
    const one = fingerprint(pick(page, '[data-is=search]'), { lang: 'en' });
    expect(one.name).to.deep.equal({ en: 'search cases' });
    expect(one.heading).to.deep.equal({ en: 'case' });
    expect(one.page?.title).to.deep.equal({ en: 'find a case' });
    expect(one.page?.heading).to.deep.equal({ en: 'find a case' });
    expect(one.id, 'what no person reads is of no language').to.equal('btnsearch');
  });

  it('keeps plain texts where no language is asked for', () => {
    const one = describeIn(openPage(casePage()), '[data-is=search]');
    expect(one.name).to.equal('search cases');
  });
});
