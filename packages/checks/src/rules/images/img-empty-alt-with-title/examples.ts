import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'an empty alternative with a tooltip',
      html: '<img src="b.png" width="20" height="20" alt="" title="BBC">',
      at: ['img'],
    },
    {
      name: 'no alternative but a tooltip',
      html: '<img src="b.png" width="20" height="20" title="BBC">',
      at: ['img'],
    },
  ],
  passes: [
    {
      name: 'an alternative and a tooltip',
      html: '<img src="b.png" width="20" height="20" alt="BBC" title="BBC">',
    },
    {
      name: 'decoration without a tooltip',
      html: '<img src="b.png" width="20" height="20" alt="" title="">',
    },
  ],
};
