import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Cells of the table are empty',
  affects: ['blind', 'cognitive', 'low-vision'],
  finding: 'Cells of this table say nothing ({count}).',
  why: 'A person who hears the table cannot know whether a value is missing, is nought, or is the same as above. A row whose first cell is empty does not even say what it is about.',
  mend: 'Write into each empty cell what it means: “none”, “not known”, “0”. Repeat the name of a row instead of leaving it out, or let one header cell span its rows.',
  question: 'Is it clear to a person who hears the table cell by cell what the empty cells mean?',
};
