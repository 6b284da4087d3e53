import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Invisible image makes space',
  affects: ['blind', 'low-vision', 'everyone'],
  finding: 'The image “{file}” only holds other things apart.',
  why: 'Space that is made of images does not grow with the text, breaks the page on small screens, and is one more thing that a screen reader may read out.',
  mend: 'Take the image out and make the space with margin or padding in the style sheet.',
  before: 'We are here. <img src="spacer.gif" width="100" height="1" alt=""> And you are there.',
  after: 'We are here. <span class="apart">And you are there.</span>',
};
