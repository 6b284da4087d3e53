import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Link does not look like one',
  affects: ['low-vision', 'colour-blind', 'cognitive'],
  finding: 'In its text, the link “{text}” can be told by its colour at most.',
  why: 'People who do not see colours well, or have a poor screen, do not notice that these words are a link. What they need is there, and they do not find it.',
  mend: 'Underline the link. That is what everybody knows as a link.',
  before: 'a { color: #26c; text-decoration: none }',
  after: 'a { color: #26c; text-decoration: underline }',
};
