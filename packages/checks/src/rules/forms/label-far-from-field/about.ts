import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Label is far from its field',
  affects: ['low-vision', 'cognitive'],
  finding: 'There is a wide gap between the label “{text}” and its field.',
  why: 'People who enlarge the screen see only a small part of it. They see the label or the field, never both, and fill in the wrong one.',
  mend: 'Put the label right above the field, or close to it.',
};
