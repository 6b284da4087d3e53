import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Cell points at the one above',
  affects: ['blind', 'cognitive'],
  finding: 'The cell says “{text}” in place of the value above it.',
  why: 'A screen reader says “quote”, or nothing. People who read a row have to remember or look up what stood in another.',
  mend: 'Write the value in each cell, or let one cell span the rows.',
  before: '<td>"</td>',
  after: '<td>Town hall</td>',
};
