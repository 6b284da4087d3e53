import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a deadline',
      html: '<p>You must apply by 03/04/26.</p>',
      at: ['p'],
    },
  ],
  passes: [
    {
      name: 'a word for the month',
      html: '<p>You must apply by 3 April 2026.</p>',
    },
    {
      name: 'a hint',
      html: '<p>For example, 03/04/26</p>',
    },
    {
      name: 'one reading only',
      html: '<p>You must apply by 25/04/26.</p>',
    },
  ],
};
