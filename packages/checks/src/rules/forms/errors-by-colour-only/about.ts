import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Wrong fields are shown by colour only',
  affects: ['blind', 'colour-blind', 'low-vision'],
  finding:
    'Fields with a mistake differ by their colour; no words say which they are, or what is wrong.',
  why: 'People who do not see the colour, or hear the page, cannot find the mistake.',
  mend: 'Write a message at each wrong field that says what is wrong and how to mend it. Tie it to the field with aria-describedby and set aria-invalid="true".',
};
