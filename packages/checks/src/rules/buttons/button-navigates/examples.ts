import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a button that leads to a page',
      html: `<button onclick="window.location.href = '/fees'">Fees</button>`,
      at: ['button'],
    },
  ],
  passes: [
    { name: 'a button that does something', html: '<button onclick="print()">Print</button>' },
    { name: 'a link', html: '<a href="/fees">Fees</a>' },
  ],
};
