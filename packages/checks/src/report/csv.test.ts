import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { SAMPLE } from './test-sample.ts';

/** Reads RFC 4180, quotes and line breaks in cells included. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const end = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    if (isQuoted && sign === '"' && text.charAt(i + 1) === '"') {
      cell += '"';
      i++;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && sign === ',') end();
    else if (!isQuoted && sign === '\r') {
      end();
      rows.push([]);
      i++;
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

const [head = [], ...rows] = parse(toCsv(SAMPLE).slice(1));
const cellOf = (rule: string, column: string): string | undefined =>
  rows.find((row) => row[head.indexOf('Rule')] === rule)?.[head.indexOf(column)];

it('has a byte order mark, a head and one line for each finding', () => {
  expect(toCsv(SAMPLE).startsWith('\uFEFFLevel,')).toBe(true);
  expect(rows).toHaveLength(9);
  for (const row of rows) expect(row).toHaveLength(head.length);
});

it('keeps texts as they are', () => {
  expect(cellOf('link-text-generic', 'Markup')).toBe('<a href="/x" title="</script>&<b>">');
  expect(cellOf('link-text-generic', 'Selector')).toBe('#frame >>> main > a:nth-of-type(2)');
  expect(cellOf('label', 'Dismissed by')).toBe('A. Clerk');
  expect(cellOf('label', 'Dismissed because')).toBe(
    'The field is filled by script, never by people',
  );
  expect(cellOf('image-alt', 'EN 301 549')).toBe('9.1.1.1');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '＝1', '|calc'])(
  'gives a spreadsheet no formula to run: %j',
  (name) => {
    const [page] = SAMPLE.pages;
    const [finding] = page?.findings ?? [];
    if (!page || !finding) throw new Error('The sample has no finding.');
    const spoilt = { ...finding, place: { ...finding.place, name, html: name, part: name } };
    const report = { ...SAMPLE, pages: [{ ...page, title: name, findings: [spoilt] }] };
    const [, row = []] = parse(toCsv(report).slice(1));
    expect(row.filter((cell) => cell === `'${name}`)).toHaveLength(4);
    for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@＝|]/);
  },
);
