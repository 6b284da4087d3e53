import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Edge of the field is hard to see',
  affects: ['low-vision'],
  finding:
    'The edge of this field has a contrast of only {ratio} to 1 with the page; it needs 3 to 1.',
  why: 'People with weak sight do not see that there is a field, nor where to click.',
  mend: 'Give the field a darker border.',
};
