import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Alternative of an image does not say what it shows',
  affects: ['blind'],
  finding: 'The alternative of the image is “{alt}”.',
  why: 'Screen readers say by themselves that there is an image. “Image”, “logo” or “photo 3” leaves people with nothing more, and “image of” makes them hear it twice.',
  mend: 'Write what the image tells in this place: whose logo it is, what the chart shows. If it tells nothing, leave the alternative empty: alt="".',
  before: '<img src="logo.png" alt="Logo">',
  after: '<img src="logo.png" alt="City of Bergen">',
};
