import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Focus cannot be seen in high contrast mode',
  affects: ['low-vision', 'keyboard'],
  finding: 'The focus of this control is drawn by a shadow alone, and its outline is taken away.',
  why: 'Many people with weak sight let their system choose the colours. Browsers then leave out all shadows and backgrounds, and nobody sees where the focus is.',
  mend: 'Replace "outline: none" by "outline: 3px solid transparent": it is drawn in high contrast modes, and not seen otherwise.',
  before: 'button:focus { outline: none; box-shadow: 0 0 0 3px #000 }',
  after: 'button:focus { outline: 3px solid transparent; box-shadow: 0 0 0 3px #000 }',
};
