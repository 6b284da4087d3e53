import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a note of 8 pixels', html: '<p style="font-size: 8px">Terms apply</p>', at: ['p'] },
    {
      name: 'a part of a paragraph',
      html: '<p>Apply now <span style="font-size: 9px">terms apply</span></p>',
      at: ['span'],
    },
  ],
  passes: [
    { name: 'text of 16 pixels', html: '<p style="font-size: 16px">Terms apply</p>' },
    { name: 'a raised sign', html: '<p>1<sup style="font-size: 8px">st</sup></p>' },
    { name: 'text that is not shown', html: '<p style="font-size: 8px" hidden>Terms apply</p>' },
  ],
};
