import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Alternative of an image is a file name',
  affects: ['blind'],
  finding: 'The alternative of the image is the name of a file: “{alt}”.',
  why: 'People who do not see the image hear this name, often letter by letter, and do not learn what the image shows.',
  mend: 'Write what the image tells in this place. If it tells nothing, leave the alternative empty: alt="".',
  before: '<img src="office-2.jpg" alt="office-2.jpg">',
  after: '<img src="office-2.jpg" alt="The entrance, with a ramp on the left">',
};
