import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Image has a tooltip but no alternative',
  affects: ['blind'],
  finding:
    'The alternative (alt) of the image is empty or missing, but its tooltip says “{title}”.',
  why: 'An empty alternative tells screen readers to pass the image over, a tooltip tells that it means something. Some read it, some do not; and if it is read, it is called an image without a description first.',
  mend: 'If the image says something, write it into alt and take the title out. If it is decoration, keep alt empty and take the title out as well.',
  before: '<img src="bbc.png" alt="" title="BBC">',
  after: '<img src="bbc.png" alt="BBC">',
};
