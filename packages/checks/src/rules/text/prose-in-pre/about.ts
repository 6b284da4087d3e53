import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Letter is printed with fixed line ends',
  affects: ['low-vision', 'blind'],
  finding:
    'Here {count} lines of running text stand in a pre element, which keeps each line as it is.',
  why: 'On a telephone or enlarged, every line runs out of the window, and people scroll to and fro for each one. Screen readers take it for one block without paragraphs.',
  mend: 'Write paragraphs. Where the text comes from a system, turn empty lines into paragraphs.',
  before: '<pre>Dear Ms Ahmed, …</pre>',
  after: '<p>Dear Ms Ahmed,</p><p>We have …</p>',
};
