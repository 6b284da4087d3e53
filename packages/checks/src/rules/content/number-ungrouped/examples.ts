import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a reference',
      html: '<p>Your reference is <strong>4839201748392017</strong>.</p>',
      at: ['p'],
    },
  ],
  passes: [
    {
      name: 'in groups',
      html: '<p>Your reference is 4839 2017 4839 2017.</p>',
    },
    {
      name: 'a short one',
      html: '<p>Call 01234 555010.</p>',
    },
  ],
};
