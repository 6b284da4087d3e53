import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Order of a table is only drawn',
  affects: ['blind'],
  finding: 'A sign shows that the table is sorted by “{text}”, and nothing tells a screen reader.',
  why: 'Whoever does not see the arrow cannot know which column the rows are in order of, nor which way round, nor whether pressing the head did anything.',
  mend: 'Give the cell of the head aria-sort="ascending" or "descending", and take it from the others when another one is pressed.',
  before: '<th class="sort-desc"><button>Date</button></th>',
  after: '<th aria-sort="descending"><button>Date</button></th>',
};
