import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Colour is set in the text itself',
  affects: ['low-vision', 'colour-blind'],
  finding:
    'Here one colour ({set}) is written into the page, for letters without their background or the other way round.',
  why: 'People with low vision set colours of their own, and pages have a dark mode. A colour that stays as it is can vanish on theirs.',
  mend: 'Take the colour out of the text. If it means something, ask for a style for it, with letters and background together.',
  before: '<p style="color: blue">Closed on Monday</p>',
  after: '<p class="notice">Closed on Monday</p>',
};
