import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Table without a caption',
  affects: ['blind', 'cognitive'],
  finding:
    'Nothing says what this table is about: it has no caption, and no heading stands right before it.',
  why: 'Screen readers list the tables of a page by their captions. Without one, people have to read into the table to learn whether it is the one they need.',
  mend: 'Put a short caption as the first thing into the table.',
  before: '<table><tr>…',
  after: '<table><caption>Fees in 2026</caption><tr>…',
};
