import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Content appears only under the mouse',
  affects: ['keyboard', 'blind', 'motor'],
  finding: '“{text}” shows more while the mouse is over it, and not for the keyboard.',
  why: 'People who use a keyboard, a touch screen or a screen reader never get to what is hidden there: links of a menu, or the explanation of a field.',
  mend: 'Show it on focus too, or better: open it with a button that has aria-expanded.',
  before: 'li:hover > ul { display: block; }',
  after: 'li:hover > ul, li:focus-within > ul { display: block; }',
};
