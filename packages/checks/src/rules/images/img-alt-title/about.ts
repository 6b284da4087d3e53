import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Alternative and tooltip of an image differ',
  affects: ['blind', 'low-vision', 'keyboard'],
  finding: 'The alternative of the image says “{alt}”, its tooltip “{title}”.',
  why: 'Who sees the image gets one text, who does not see it another, and some screen readers read both. The tooltip never comes up for people who use the keyboard or a touch screen.',
  mend: 'Put what matters into the alternative (alt) and take the title out. What everybody should read belongs beside the image as text.',
  before: '<img src="bbc.png" alt="BBC" title="Homepage of the BBC">',
  after: '<img src="bbc.png" alt="Homepage of the BBC">',
};
