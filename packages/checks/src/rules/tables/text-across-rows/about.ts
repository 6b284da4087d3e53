import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Sentences are cut across the rows of a table',
  affects: ['blind', 'low-vision'],
  finding: 'Texts beside each other go on from one row to the next.',
  why: 'Screen readers go along each row, so that people hear a piece of one text, then a piece of the other. Enlarged or on a telephone the pieces come apart as well.',
  mend: 'Put each text whole into one place. Let a style sheet set them side by side.',
  before:
    '<tr><td>Mill Lane is closed</td><td>The market moves</td></tr><tr><td>until 11 May.</td><td>to Castle Square.</td></tr>',
  after: '<p>Mill Lane is closed until 11 May.</p><p>The market moves to Castle Square.</p>',
};
