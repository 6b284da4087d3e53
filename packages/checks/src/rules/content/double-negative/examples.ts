import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'not ineligible',
      html: '<p>You are not ineligible unless you have moved.</p>',
      at: ['p'],
    },
    {
      name: 'unless not',
      html: '<p>You cannot apply unless you have not applied before.</p>',
      at: ['p'],
    },
  ],
  passes: [
    {
      name: 'what is so',
      html: '<p>You can apply if you live here.</p>',
    },
    {
      name: 'two sentences',
      html: '<p>You do not pay. If you did not get a letter, call us.</p>',
    },
  ],
};
