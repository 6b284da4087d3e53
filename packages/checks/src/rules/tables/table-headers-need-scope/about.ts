import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Headers do not say whether they are of a row or a column',
  affects: ['blind'],
  finding:
    'The table has headers at the top and at the side, and nothing in the markup says which is which.',
  why: 'A screen reader reads the headers with each cell, and has to guess here. People who do not see the table hear the wrong header, or none, and cannot tell what a figure means.',
  mend: 'Give every header of a column the attribute scope="col", and every header of a row scope="row".',
  before: '<th>Monday</th>',
  after: '<th scope="col">Monday</th>',
};
