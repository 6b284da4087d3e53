import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Alternative of an image repeats its caption',
  affects: ['blind'],
  finding: 'Alternative and caption of the image say the same: “{alt}”.',
  why: 'People who do not see the image hear the same words twice, and still do not learn what it shows.',
  mend: 'Write into the alternative what is to be seen. The caption may go on saying who, where and when.',
  before: '<img alt="The new office"> <figcaption>The new office</figcaption>',
  after:
    '<img alt="A flat building with a wide glass door"> <figcaption>The new office</figcaption>',
};
