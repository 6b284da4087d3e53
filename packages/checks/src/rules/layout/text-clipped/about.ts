import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Box does not grow with its text',
  affects: ['low-vision', 'cognitive'],
  finding:
    'The box is {height} pixels high and cuts off what is below. Enlarged, its text needs about {needed}.',
  why: 'People with low vision enlarge the text or the whole page. The box stays as it is, and the end of the text is gone.',
  mend: 'Ask a developer to take the fixed height away, or to write it as a least one (min-height), and to let the text show (overflow: visible).',
  before: '.notice { height: 4em; overflow: hidden }',
  after: '.notice { min-height: 4em }',
};
