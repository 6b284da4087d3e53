import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'The focus cannot be seen',
  affects: ['keyboard', 'low-vision', 'motor'],
  finding: 'The style sheet takes away the outline of “{name}” and shows nothing in its place.',
  why: 'People who use a keyboard cannot tell where they are on the page. It is like using a mouse without a pointer.',
  mend: 'Remove “outline: none”, or show the focus in another way that stands out, such as a thick outline in a strong colour.',
  before: 'a:focus { outline: none; }',
  after: 'a:focus-visible { outline: 3px solid #1d70b8; outline-offset: 2px; }',
};
