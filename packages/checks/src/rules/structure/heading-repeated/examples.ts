import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'the same heading twice',
      html: '<h1>Cards</h1><h2>Fees</h2><p>A</p><h2 id="b">Fees</h2><p>B</p>',
      at: ['#b'],
      level: 'manual',
    },
    {
      name: 'three that say one word',
      html: '<h1>Places</h1><p>Pool</p><h2>Details</h2><p>Library</p><h2 id="b">Details</h2><p>Archive</p><h2 id="c">Details</h2>',
      at: ['#b', '#c'],
    },
  ],
  passes: [
    {
      name: 'the same heading in two sections',
      html: '<h2>Adults</h2><h3>Fees</h3><h2>Children</h2><h3>Fees</h3>',
    },
    { name: 'different headings', html: '<h2>Fees</h2><h2>Forms</h2>' },
  ],
};
