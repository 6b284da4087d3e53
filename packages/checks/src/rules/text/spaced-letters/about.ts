import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Word with blanks between its letters',
  affects: ['blind', 'cognitive'],
  finding: 'The letters of “{text}” are set apart by blanks.',
  why: 'A screen reader says letter by letter instead of the word. Nobody finds the word by searching, and people who read with difficulty do not recognise it.',
  mend: 'Write the word as it is, and set its letters apart in the style sheet, with letter-spacing.',
  before: '<h2>W E L C O M E</h2>',
  after: '<h2 class="wide">WELCOME</h2>',
};
