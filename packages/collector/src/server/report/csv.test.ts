import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf, writeCsv } from './csv.ts';

describe('a table as CSV', () => {
  it('has a header line, empty cells for what is hidden, and quotes where needed', () => {
    const items = [
      { name: 'a,b', count: 10, share: -0.25 },
      { name: 'say "so"', count: null, share: 0 },
    ];
    expect(writeCsv(tableOf(['name', 'count', 'share'], items))).toBe(
      'name,count,share\r\n"a,b",10,-0.25\r\n"say ""so""",,0\r\n',
    );
    expect(writeCsv(tableOf<{ name: string }>(['name'], []))).toBe('name\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1', ' =1', '|calc', '%0A'])(
    'has no text that a spreadsheet would take for a formula: %j',
    (text) => {
      const [, cell = ''] = writeCsv({ head: ['name'], rows: [[text]] }).split('name\r\n');
      expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  it('gives every text back to whoever reads it by the standard', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 })), (rows) => {
        const read = readCsv(writeCsv({ head: ['a', 'b'], rows })).slice(1);
        expect(read.map((row) => row.map((text) => text.replace(/^'/, '')))).toEqual(
          rows.map((row) => row.map((text) => text.replace(/^'/, ''))),
        );
      }),
    );
  });
});

/** RFC 4180, character by character. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (isQuoted && char === '"' && text[at + 1] === '"') cell += text[at++];
    else if (char === '"') isQuoted = !isQuoted;
    else if (isQuoted) cell += char;
    else if (char === ',') [row, cell] = [[...row, cell], ''];
    else if (char === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at++;
    } else cell += char;
  }
  return rows;
}
