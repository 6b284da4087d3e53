import type { About } from '../../../contract/types.ts';

export const about: About = {
  title: 'Rating without words',
  affects: ['blind'],
  finding: 'The rating is told by a row of drawn signs alone: there are no words for it.',
  why: 'Whoever does not see the stars hears nothing at all, or a row of pictures without names.',
  mend: 'Give the row a name: role="img" with aria-label="4 of 5 stars". Or write the number beside it.',
  before: '<span><svg>…</svg><svg>…</svg><svg>…</svg></span>',
  after: '<span role="img" aria-label="2 of 3 stars"><svg>…</svg><svg>…</svg><svg>…</svg></span>',
};
