import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Nothing shows where the keyboard is',
  affects: ['keyboard', 'low-vision', 'motor', 'cognitive'],
  finding: 'When Tab comes to this element, it looks just as before.',
  why: 'People who use the keyboard instead of a mouse cannot tell where they are, and press Enter on something they did not mean.',
  mend: 'Give the element a clear outline when it has the focus. Never take the browser’s own outline away without drawing another.',
  before: 'a:focus { outline: none }',
  after: 'a:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px }',
};
