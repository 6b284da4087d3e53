import path from 'node:path';
import { judgedCriteria, type Judged } from './criteria.ts';
import type { Term } from './criterion.ts';

export const START = '<!-- conformance:start, written by npm run conformance:docs -->';
export const END = '<!-- conformance:end -->';

const TERM_WORDS: Readonly<Record<Term, string>> = {
  supports: 'Held by tests',
  'partially-supports': 'Held in part',
  'not-applicable': 'Does not apply',
  'not-evaluated': 'Not evaluated',
};

/** The table of all criteria, with links from docs/ to the tests. */
export function criteriaTable(): string {
  const rows = judgedCriteria().map(row);
  return [
    '| Criterion | State | What the interface does | Tests |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function row({ criterion: { id, name, level }, statement }: Judged): string {
  const { term, does, open, tests } = statement;
  const said = open === undefined ? does : `${does} **Open:** ${open}`;
  return `| ${id} ${name} (${level}) | ${TERM_WORDS[term]} | ${said} | ${links(tests)} |`;
}

/** Three files of one kind, one for each part of the interface, are one entry. */
function links(tests: readonly string[]): string {
  return tests
    .map((file) => {
      const name = path.basename(file).replace(/(\.browser|\.journey)?\.test\.ts$/, '');
      return `[${name}](../${file})`;
    })
    .join(', ');
}

/** A document with what stands between the marks replaced. */
export function replaceBetween(text: string, table: string): string {
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error('The marks of the table are not there.');
  return `${text.slice(0, start)}${START}\n\n${table}\n\n${text.slice(end)}`;
}
