import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'two texts for one image',
      html: '<img src="b.png" width="20" height="20" alt="BBC" title="Homepage of the BBC">',
      at: ['img'],
    },
  ],
  passes: [
    {
      name: 'the same text twice',
      html: '<img src="b.png" width="20" height="20" alt="BBC" title="BBC">',
    },
    { name: 'no tooltip', html: '<img src="b.png" width="20" height="20" alt="BBC">' },
  ],
};
