import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Text fades when the pointer or the focus is on it',
  affects: ['low-vision', 'keyboard'],
  finding: 'The style sheet gives this text a contrast of {ratio} to 1 {state}; it needs {needed}.',
  why: 'People with weak sight lose the words just when they are about to choose them.',
  mend: 'Whenever a style for :hover, :focus or :visited changes the text or its background, choose both colours, and measure them.',
  before: '.button { color: #fff } .button:hover { background: #cfe2f7 }',
  after: '.button { color: #fff } .button:hover { background: #083a75 }',
};
