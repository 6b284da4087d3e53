import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [{ name: 'an id twice', html: '<p id="a"></p><b id="a"></b>', at: ['b'] }],
  passes: [
    { name: 'different ids', html: '<p id="a"></p><b id="b"></b>' },
    {
      name: 'a drawing twice',
      html: '<svg><path id="a"/></svg><svg><path id="a"/></svg>',
    },
  ],
};
