import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Picture changes, its alternative stays',
  affects: ['blind'],
  finding:
    'After a press on “{control}” another picture is shown, and its alternative still says “{alt}”.',
  why: 'People who do not see the picture are told of the one before. They take a picture of the garden for one of the kitchen.',
  mend: 'Set alt together with src.',
  before: 'picture.src = "kitchen.jpg";',
  after: 'picture.src = "kitchen.jpg"; picture.alt = "Kitchen with two windows";',
};
