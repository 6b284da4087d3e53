import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'A table inside a table',
  affects: ['blind', 'low-vision', 'cognitive'],
  finding: 'This table stands in a cell of another table.',
  why: 'Screen readers count rows and columns of one table at a time. People who hear the page lose their place in the outer table, and on a small or enlarged screen the inner one is too narrow to read.',
  mend: 'Take the inner table out and put it after the outer one with a heading of its own, or write its content as a list.',
};
