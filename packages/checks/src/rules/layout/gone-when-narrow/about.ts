import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text is not there in a narrow window',
  affects: ['low-vision', 'cognitive', 'everyone'],
  finding: '“{text}” is taken off the page in a window of 320 pixels, and nothing opens it.',
  why: 'People who enlarge a page four times get the page for small windows, and so do people with a phone. What is left out there they never learn.',
  mend: 'Show all of the content in every width: put columns below each other. If there is too little room, put it behind a button that opens it.',
  before: '@media (max-width: 600px) { .fees { display: none } }',
  after: '@media (max-width: 600px) { .fees { width: auto } }',
};
