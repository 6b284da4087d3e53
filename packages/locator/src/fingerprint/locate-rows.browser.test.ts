import { expect } from '@esm-bundle/chai';
import { addFrame } from '../test-page.ts';
import { reachableRoots } from '../scope.ts';
import { judge } from './judge.ts';
import { locate } from './locate.ts';
import { createLook } from './look.ts';
import { probe } from './probe.ts';
import { examine } from './search.ts';
import { inRow } from './table-row.ts';
import { closePages, describeIn, openPage, outcomeOf, pick } from './testing.ts';
import type { Fingerprint } from './types.ts';
import type { Grounded } from './evidence.ts';

afterEach(closePages);

/** What locator and whole search share; `lang` is that of the pages. */
function fieldOf(fingerprint: Fingerprint, page: Document) {
  const look = createLook();
  const { row } = fingerprint;
  const admits = (element: Element): boolean => !row || inRow(element, row, 'en', look);
  return { look, lang: 'en', admits, roots: [page] };
}

/** Whether nothing but a handful of elements was looked at. */
function isQuick(fingerprint: Fingerprint, page: Document): boolean {
  return !!probe(fingerprint, fieldOf(fingerprint, page));
}

/** As if nothing could be known at once. */
function searchWhole(fingerprint: Fingerprint, page: Document): Grounded {
  const field = { ...fieldOf(fingerprint, page), roots: reachableRoots(page) };
  const steps = examine(fingerprint, field);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return judge(value, fingerprint, { ...field, root: page });
  }
}

/** The same as of the whole search: an element, or that there is none. */
function found(fingerprint: Fingerprint, page: Document, about?: string): string {
  const [one, whole] = [locate(fingerprint, page), searchWhole(fingerprint, page)];
  const elementOf = (result: Pick<Grounded, 'status'>): unknown =>
    result.status === 'found' && (result as { element?: Element }).element;
  expect(elementOf(one), about).to.equal(elementOf(whole));
  expect(one.status, about).to.equal(whole.status);
  return outcomeOf(one);
}

interface Row {
  readonly number: string;
  readonly name: string;
  /** Of the row in ids; counted down the table where it is left out. */
  readonly at?: string;
  readonly href?: string;
  readonly id?: string;
  readonly cell?: string;
}

const ROWS: readonly Row[] = [
  { number: 'K-1001', name: 'Adams, Jo' },
  { number: 'K-1002', name: 'Brown, Al' },
  { number: 'K-1003', name: 'Clark, Di' },
  { number: 'K-1004', name: 'Davis, Ed' },
];

const rowHtml = ({ number, name, at = '', href, id, cell = number }: Row): string =>
  `<tr><td>${cell}</td><td>${name}</td><td><a id="${id ?? `ctl00_gvCases_ctl${at}_lnkOpen`}" data-is="${number}"
    href="${href ?? `javascript:__doPostBack('ctl00$gvCases$ctl${at}$lnkOpen','')`}">Open</a></td></tr>`;

const tableHtml = (rows: readonly Row[], column = 'Case', id = 'ctl00_gvCases'): string =>
  `<table id="${id}"><tr><th>${column}</th><th>Name</th><th></th></tr>
  ${rows.map((row, i) => rowHtml({ at: `0${i + 2}`, ...row })).join('')}</table>`;

const pageOf = (rows: readonly Row[], { more = '', column = 'Case' } = {}): Document =>
  openPage(
    `<h1>My cases</h1><form><label for="q">Number</label> <input id="q" name="q"> <button id="btnFind">Find</button></form>
    ${tableHtml(rows, column)}${more}<p><a href="/new" id="lnkNew">New case</a></p>`,
    { title: 'My cases' },
  );

const [first, second, third, fourth] = ROWS as [Row, Row, Row, Row];
const keyed = (row = second.number): Fingerprint =>
  describeIn(pageOf(ROWS), '[data-is=K-1002]', { row });

describe('a control in a row with a key', () => {
  it('is known at once where nothing has changed', () => {
    const page = pageOf(ROWS);
    for (const key of [second.number, second.name]) {
      expect(isQuick(keyed(key), page), key).to.equal(true);
      expect(found(keyed(key), page), key).to.equal('K-1002');
    }
  });

  it('is known at once where other rows came and went', () => {
    for (const rows of [
      [first, second],
      [
        { ...second, at: '03' },
        { ...third, at: '04' },
      ],
    ]) {
      expect(isQuick(keyed(), pageOf(rows))).to.equal(true);
      expect(found(keyed(), pageOf(rows))).to.equal('K-1002');
    }
  });

  it('is looked for where the row has moved, and found', () => {
    const page = pageOf([second, first, third, fourth]);
    expect(isQuick(keyed(), page)).to.equal(false);
    expect(found(keyed(), page)).to.equal('K-1002');
  });

  it('is not taken for that of another record in the same place', () => {
    for (const rows of [
      [first, third, fourth],
      [first, { number: 'K-2002', name: 'Evans, Flo' }, third, fourth],
    ]) {
      const page = pageOf(rows);
      expect(isQuick(keyed(), page)).to.equal(false);
      expect(found(keyed(), page)).to.match(/^(missing|unsure)/);
    }
  });

  it('is looked for where its key stands in two rows, and refused if they are alike', () => {
    for (const place of [2, 3]) {
      const page = pageOf(ROWS.map((one, i) => (i === place ? { ...one, number: 'K-1002' } : one)));
      expect(isQuick(keyed(), page)).to.equal(false);
      if (place === 2) expect(found(keyed(), page)).to.equal('unsure');
      else found(keyed(), page);
    }
  });

  it('is looked for where another row shows its key in another way', () => {
    const ways = {
      'in capitals': 'k-1002:',
      'in parts': 'K-<b>10</b>02',
      'as a picture': '<img alt="K-1002">',
      'half as a picture': '<img alt="K-">1002',
      'by its label': '<span aria-label="K-1002">2</span>',
      'with something hidden in it': 'K-10<span style="display: none">99</span>02',
      'with something hidden before it': '<span style="display: none">99</span>K-1002',
      'with a choice in it': '<select><option>9</option></select>K-1002',
      'with a soft hyphen': 'K-10&shy;02',
      'with a star': '<i>*</i> K-1002 (required)',
      'in a table of its own': '<table><tr><td>K-1002</td></tr></table>',
    };
    for (const [about, cell] of Object.entries(ways)) {
      const page = pageOf(ROWS.map((one, i) => (i === 2 ? { ...one, cell } : one)));
      expect(isQuick(keyed(), page), about).to.equal(false);
      found(keyed(), page, about);
    }
  });

  it('is known at once where its key stands elsewhere, too, but not in such a row', () => {
    const more = `<p>K-1002</p><table><tr><th>Case</th><th>Letter</th></tr><tr><td>K-1002</td><td>None</td></tr></table>`;
    const page = pageOf(ROWS, { more });
    expect(isQuick(keyed(), page)).to.equal(true);
    expect(found(keyed(), page)).to.equal('K-1002');
  });

  it('is not known at once where its key now stands in another column', () => {
    const swapped = ROWS.map(({ number, name }) => ({ number, name: number, cell: name }));
    expect(isQuick(keyed(), pageOf(swapped))).to.equal(false);
    found(keyed(), pageOf(swapped));
    const renamed = pageOf(ROWS, { column: 'Letter' });
    expect(isQuick(keyed(), renamed)).to.equal(false);
    found(keyed(), renamed);
  });

  it('is answered as the whole search does where another table has the same rows', async () => {
    const twins = tableHtml(ROWS.map((one, i) => ({ ...one, at: `1${i}` })));
    const alike = { id: 'ctl00_gvLetters_ctl03_lnkSend', href: '/letters', number: 'K-1002' };
    const others = tableHtml([{ ...second, ...alike }], 'Case', 'ctl00_gvLetters');
    expect(isQuick(keyed(), pageOf(ROWS, { more: twins }))).to.equal(false);
    for (const more of [twins, others]) found(keyed(), pageOf(ROWS, { more }));
    const framed = pageOf(ROWS);
    await addFrame(framed.body, `<h1>My cases</h1>${twins}`);
    expect(isQuick(keyed(), framed), 'in a frame').to.equal(false);
    found(keyed(), framed, 'in a frame');
  });

  it('is not known at once where its row has two of them', () => {
    const page = pageOf(ROWS);
    const link = pick(page, '[data-is=K-1002]');
    const twin = link.cloneNode(true) as Element;
    twin.id = 'ctl00_gvCases_ctl09_lnkOpen';
    link.after(' ', twin);
    expect(isQuick(keyed(), page)).to.equal(false);
    found(keyed(), page);
  });

  it('is not known at once by what was seen later of it where that is in two rows', () => {
    const page = pageOf(
      ROWS.map((one, i) => (i === 2 ? { ...one, number: 'K-1002', id: 'lnkShow' } : one)),
    );
    const healed = { ...keyed(), seen: [{ id: 'lnkshow' }] };
    expect(isQuick(healed, page)).to.equal(false);
    found(healed, page);
  });
});

describe('a control in a row without a key', () => {
  const hrefs = (change = (href: string, _i: number): string => href): Row[] =>
    ROWS.map((one, i) => ({ ...one, href: change(`/Case.aspx?id=${one.number}&s=x`, i) }));
  const ids = (): Row[] => ROWS.map((one) => ({ ...one, id: `open-${one.number}` }));
  const plain = (rows: readonly Row[]): Fingerprint => describeIn(pageOf(rows), '[data-is=K-1002]');

  it('is known at once by an address or an id that no other has', () => {
    for (const rows of [hrefs(), ids()]) {
      expect(isQuick(plain(rows), pageOf(rows))).to.equal(true);
      expect(found(plain(rows), pageOf(rows))).to.equal('K-1002');
    }
  });

  it('is known at once where its text is data', () => {
    const page = (): Document =>
      openPage(
        `<h1>My cases</h1><table><tr><th>Case</th><th>Name</th></tr>${ROWS.map(
          ({ number, name }, i) =>
            `<tr><td><a id="row${i}_lnk" href="/case/${number}" data-is="${number}">${number}</a></td><td>${name}</td></tr>`,
        ).join('')}</table>`,
      );
    const one = describeIn(page(), '[data-is=K-1002]');
    expect(one).to.not.have.property('name');
    expect(isQuick(one, page())).to.equal(true);
    expect(found(one, page())).to.equal('K-1002');
  });

  it('is refused where nothing but its place tells it', () => {
    expect(isQuick(plain(ROWS), pageOf(ROWS))).to.equal(false);
    expect(found(plain(ROWS), pageOf(ROWS))).to.match(/^(missing|unsure)/);
  });

  it('is not known at once where another leads there, too', () => {
    const ways = [
      (href: string, i: number): string => (i === 2 ? href.replace('1003', '1002') : href),
      (href: string, i: number): string => (i === 2 ? '/CASE.jsp?utm_x=1&s=x&ID=k-1002' : href),
    ];
    for (const way of ways) {
      const page = pageOf(hrefs(way));
      expect(isQuick(plain(hrefs()), page)).to.equal(false);
      found(plain(hrefs()), page);
    }
  });

  it('is not taken for that of another record in the same place', () => {
    for (const rows of [hrefs(), ids()]) {
      for (const now of [rows.filter((_, i) => i !== 1), [rows[1], rows[0], rows[2]], [rows[2]]]) {
        const page = pageOf(now as Row[]);
        found(plain(rows), page);
      }
      const other = { number: 'K-1009', href: '/Case.aspx?id=K-1009', id: 'open-K-1009' };
      const reused = rows.map((one, i) => (i === 1 ? { ...one, ...other } : one));
      expect(isQuick(plain(rows), pageOf(reused))).to.equal(false);
      found(plain(rows), pageOf(reused));
    }
  });

  it('is refused where the next row has one that is called by its id', () => {
    const one = plain(ids());
    const page = pageOf(ids());
    const next = pick(page, '[data-is=K-1003]');
    next.removeAttribute('id');
    next.setAttribute('name', 'open-K-1002');
    expect(isQuick(one, page)).to.equal(false);
    found(one, page);
  });
});
