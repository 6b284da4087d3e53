import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Table used to place things on the page',
  affects: ['blind', 'low-vision'],
  finding: 'This table holds parts of the page, not data in rows and columns.',
  why: 'Screen readers announce rows and columns that mean nothing, and read the parts in the order of the cells. Enlarged or on a phone, columns stay side by side and the page has to be scrolled sideways.',
  mend: 'Place the parts with style sheets. Until then, give the table role="presentation" and check that its cells make sense read one after the other, row by row.',
};
