import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Link in a text is told by its colour only',
  affects: ['colour-blind', 'low-vision', 'cognitive'],
  finding:
    'Nothing but its colour tells the link from the words around it (contrast {contrast} to 1).',
  why: 'Many people do not tell the two colours apart, or use colours of their own. They read over the link, and do not know that there is more.',
  mend: 'Underline links within texts.',
  before: 'a { text-decoration: none }',
  after: 'a { text-decoration: underline }',
};
