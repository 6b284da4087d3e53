import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text is lost when letters and lines stand further apart',
  affects: ['low-vision', 'cognitive'],
  finding: 'With wider text spacing, text here {what}, by {byPx} pixels.',
  why: 'People with dyslexia or low vision set wider spaces between letters, words and lines so that they can read. Then they miss words here.',
  mend: 'Let the box grow with its text: use a minimum height instead of a fixed one, and let text wrap.',
  before: '.box { height: 3em; overflow: hidden }',
  after: '.box { min-height: 3em }',
};
