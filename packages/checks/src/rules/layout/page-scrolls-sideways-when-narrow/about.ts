import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'The page scrolls sideways in a narrow window',
  affects: ['low-vision', 'motor', 'cognitive'],
  finding: 'In a window of 320 pixels, this sticks out of the page by {byPx} pixels.',
  why: 'Who enlarges the page to four times its size has to scroll to and fro for each line, and loses the place.',
  mend: 'Let it become as narrow as the window: a width in percent or a maximum width instead of a fixed one, columns that go below each other, words that may break.',
  before: '.form { width: 600px }',
  after: '.form { max-width: 600px }',
};
