import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Rows do not have the same columns',
  affects: ['blind', 'low-vision'],
  finding:
    'The rows of this table have different numbers of columns, or cells that span others in uneven steps.',
  why: 'Screen readers move through a table cell by cell and read the header of the column. Where rows differ, people hear headers that do not belong to the value, or skip cells without knowing.',
  mend: 'Give every row the same columns. If the rows are about different things, make several small tables or a list of terms and values.',
};
