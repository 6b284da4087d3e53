import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a word that opens a picture',
      html: '<p>Our <a href="bat.jpg">bat</a></p>',
      at: ['a'],
    },
  ],
  passes: [
    {
      name: 'a small picture that opens the large one',
      html: '<a href="bat.jpg"><img src="bat-s.jpg" alt="A bat asleep under a roof"></a>',
    },
    {
      name: 'a picture to be saved',
      html: '<a href="plan.jpg" download>Plan of the building (JPG, 60 KB)</a>',
    },
    { name: 'a page', html: '<a href="bat.html">Bats</a>' },
  ],
};
