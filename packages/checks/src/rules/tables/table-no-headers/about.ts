import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Table without headers',
  affects: ['blind', 'low-vision'],
  finding: 'The cells that name the columns or rows of this table are not marked as headers.',
  why: 'A screen reader reads the header with each cell. Without headers, people who do not see the table hear only a row of values, and cannot know what each one means.',
  mend: 'Mark the cells that name a column or a row as headers: th instead of td, with scope="col" or scope="row".',
  before: '<td><b>Name</b></td>',
  after: '<th scope="col">Name</th>',
};
