import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text does not grow when people zoom',
  affects: ['low-vision'],
  finding: 'The size of this text is {size}: it follows the window, not the zoom.',
  why: 'People with weak sight enlarge the text of a page. A size in parts of the window stays as it is, however far they zoom.',
  mend: 'Give the size in rem, or add a part in rem: calc(1rem + 1vw).',
  before: 'p { font-size: 2vw; }',
  after: 'p { font-size: calc(1rem + 0.5vw); }',
};
