import { expect } from '@esm-bundle/chai';
import { locate } from './locate.ts';
import { closePages, describeIn, openPage, outcomeIn } from './testing.ts';

afterEach(closePages);

describe('a look-alike on another page', () => {
  const other = (button: string) =>
    openPage(
      `<header><a href="/">State of Example</a></header><main><h1>Upload a document</h1><form>
      <label>File <input type="file" name="upload"></label>
      <label>Kind <select name="kind"><option>Letter</select></label>${button}</form></main>`,
      { title: 'Upload a document' },
    );

  const income = () =>
    openPage(
      `<header><a href="/">State of Example</a></header><main><h1>Your income</h1><form>
      <label>Wages <input name="wages"></label> <label>Tips <input name="tips"></label>
      <button id="btnNext" data-is="target">Continue</button></form></main>`,
      { title: 'Your income' },
    );

  it('is refused by what tells the page', () => {
    const one = describeIn(income());
    expect(outcomeIn(one, income())).to.equal('target');
    const elsewhere = { ...one, page: { ...one.page, url: '/income/*' } };
    const result = locate(elsewhere, other('<button>Continue</button>'));
    expect(result.status).not.to.equal('found');
    expect(result.page).to.be.lessThan(0.5);
  });

  // Known: title, heading and all other controls together do not outweigh an equal name.
  it('is refused without a word of its address', () => {
    const one = describeIn(income());
    const elsewhere = { ...one, page: { ...one.page, url: undefined } };
    expect(locate(elsewhere, other('<button>Continue</button>')).status).not.to.equal('found');
  });

  // Known: address, title, heading and all other controls together do not outweigh an equal id.
  it('is refused even where its id is the same', () => {
    const one = describeIn(income());
    const page = other('<button id="btnNext">Continue</button>');
    const elsewhere = { ...one, page: { ...one.page, url: '/income/*' } };
    expect(locate(elsewhere, page).status).not.to.equal('found');
  });

  it('is refused where all pages have one title, and nothing around it is as it was', () => {
    const title = 'Portal';
    const back = '<input type="submit" id="btnBack" name="btnBack" value="Back" data-is="target">';
    const report = () =>
      openPage(
        `<form><h2>Test report</h2><label>Date <input name="date"></label>
        <label>Remark <input name="remark"></label>
        <input type="submit" id="btnSubmit" value="Submit">${back}</form>`,
        { title },
      );
    const one = describeIn(report());
    expect(outcomeIn(one, report())).to.equal('target');
    const site = openPage(
      `<form>${back}<p>Details of the lift</p><input type="submit" id="btnPrint" value="Print">
      <label>Kind <input name="kind"></label><label>Volts <input name="volts"></label></form>`,
      { title },
    );
    const elsewhere = { ...one, page: { ...one.page, url: undefined } };
    expect(locate(elsewhere, site).status).not.to.equal('found');
  });

  it('is no look-alike where it stands between the same controls', () => {
    const page = (name: string, file: string, fields: string) =>
      openPage(
        `<nav><a href="/a/home${file}">Start</a> <a href="/a/fees${file}" data-is="target">Fees</a>
        <a href="/a/forms${file}">Forms</a></nav><main><h1>${name}</h1>${fields}</main>`,
        { title: name },
      );
    const one = describeIn(page('Welcome', '', '<p><input name="q"><button>Go</button></p>'));
    const later = page('Court of Appeals', '-2027', '<p><select name="division"></select></p>');
    const anywhere = { ...one, page: { ...one.page, url: undefined } };
    expect(outcomeIn(anywhere, later)).to.equal('target');
  });
});

describe('equal controls', () => {
  const address = (which: string, is: string) =>
    `<h2>${which} address</h2><p>1 Main Street</p><p><button data-is="${is}">Change</button></p>`;

  it('are told apart by the heading above them', () => {
    const page = openPage(address('Home', 'home') + address('Mailing', 'mailing'));
    const more = openPage(
      `${address('Home', 'home')}<p>Since 2019</p>${address('Mailing', 'mailing')}`,
    );
    for (const is of ['home', 'mailing']) {
      const one = describeIn(page, `[data-is=${is}]`);
      expect(outcomeIn(one, page)).to.equal(is);
      expect(outcomeIn(one, more), 'with a new line between').to.equal(is);
    }
  });

  // Known: the place among those of the same name outweighs the heading, so the wrong one is found.
  it('are told apart by the heading above them, in another order too', () => {
    const before = openPage(address('Home', 'home') + address('Mailing', 'mailing'));
    const after = openPage(address('Mailing', 'mailing') + address('Home', 'home'));
    const more = openPage(
      address('Work', 'work') + address('Home', 'home') + address('Mailing', 'mailing'),
    );
    for (const is of ['home', 'mailing']) {
      const one = describeIn(before, `[data-is=${is}]`);
      expect(outcomeIn(one, after)).to.be.oneOf([is, 'unsure', 'missing: none']);
      expect(outcomeIn(one, more)).to.be.oneOf([is, 'unsure', 'missing: none']);
    }
  });

  const lists = (count: number, above = '') => {
    const pair = (_: unknown, i: number) =>
      `<button>Undo</button><button data-is="${i}">Delete</button>`;
    const pairs = [...new Array<unknown>(count)].map(pair).join('');
    return openPage(`<h1>Price lists</h1>${above}<div>${pairs}</div>`);
  };

  it('in a row are told apart by their order as long as the row is as it was', () => {
    for (const is of ['1', '2']) {
      const one = describeIn(lists(4), `[data-is="${is}"]`);
      expect(outcomeIn(one, lists(4))).to.equal(is);
      expect(outcomeIn(one, lists(4, '<p>New prices</p><button>Import</button>'))).to.equal(is);
      // One more came in between, perhaps.
      expect(outcomeIn(one, lists(5))).to.equal('unsure');
    }
  });

  const row = (name: string) =>
    `<tr><td>${name}</td><td><a href="#" data-is="${name}">Edit</a></td></tr>`;
  const rows = (...names: string[]) =>
    openPage(
      `<h1>Household</h1><table><tr><th>Name</th><th>Action</th></tr>${names.map(row).join('')}</table>`,
    );

  // Known: the place in the table is believed, so that another person's row is found.
  it('in rows are refused without a row key', () => {
    const page = rows('Ana', 'Ben', 'Cleo');
    for (const is of ['Ana', 'Ben', 'Cleo']) {
      const one = describeIn(page, `[data-is=${is}]`);
      for (const other of [page, rows('Cleo', 'Ana', 'Ben'), rows('Ana', 'Dora', 'Ben', 'Cleo')]) {
        expect(locate(one, other).status).not.to.equal('found');
      }
    }
  });

  it('in rows are found by a row key, and never in another row', () => {
    const page = rows('Ana', 'Ben', 'Cleo');
    const one = describeIn(page, '[data-is=Ben]', { row: 'Ben' });
    expect(outcomeIn(one, page)).to.equal('Ben');
    for (const other of [rows('Ben', 'Ana', 'Cleo'), rows('Cleo', 'Ana', 'Dora', 'Ben')]) {
      expect(outcomeIn(one, other)).to.be.oneOf(['Ben', 'unsure']);
    }
    expect(locate(one, rows('Ana', 'Cleo')).status, 'no such row').to.equal('missing');
    expect(locate(one, rows('Ben', 'Ben')).status, 'two such rows').not.to.equal('found');
  });

  // Known: a row key that only one row has adds nothing to the confidence, here about 0.72.
  it('in rows are found by a row key, wherever the row stands', () => {
    const one = describeIn(rows('Ana', 'Ben', 'Cleo'), '[data-is=Ben]', { row: 'Ben' });
    for (const other of [rows('Ben', 'Ana', 'Cleo'), rows('Cleo', 'Ana', 'Dora', 'Ben')]) {
      expect(outcomeIn(one, other)).to.equal('Ben');
    }
  });

  // Known: with a single row left, the name of its link is taken for data and so does not count.
  it('in rows are found by a row key where one row is left', () => {
    const one = describeIn(rows('Ana', 'Ben', 'Cleo'), '[data-is=Ben]', { row: 'Ben' });
    expect(outcomeIn(one, rows('Ben'))).to.equal('Ben');
  });
});
