import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Header without cells',
  affects: ['blind', 'cognitive'],
  finding: 'This header, or every header of this table, has no cell of data that it belongs to.',
  why: 'People who hear the page are told of a row or column that is not there. Often values are marked as headers by mistake, and then each of them is read again and again.',
  mend: 'Make the cells with values ordinary cells (td). Take headers away that have no values, or correct the span and the headers attribute.',
};
