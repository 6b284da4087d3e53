import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'an answer',
      html: '<details><p>Yes, in up to ten parts.</p></details>',
      at: ['details'],
    },
  ],
  passes: [
    {
      name: 'a question',
      html: '<details><summary>Can I pay in parts?</summary><p>Yes.</p></details>',
    },
  ],
};
