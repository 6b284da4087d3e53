import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text is lost when it is enlarged',
  affects: ['low-vision', 'cognitive'],
  finding: 'At twice the size, text here {what}, by {byPx} pixels.',
  why: 'People with low vision enlarge text. Then part of it cannot be read here.',
  mend: 'Let the box grow with its text: give it a minimum height, or a height in rem, instead of a fixed one in pixels.',
  before: '.box { height: 40px; overflow: hidden }',
  after: '.box { min-height: 2.5rem }',
};
