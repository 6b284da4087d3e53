import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a long address',
      html: '<a href="https://www.example.org/a/b?id=7">https://www.example.org/a/b?id=7</a>',
      at: ['a'],
    },
  ],
  passes: [
    { name: 'the address of an agency', html: '<a href="https://www.gov.uk">www.gov.uk</a>' },
    { name: 'a name', html: '<a href="https://www.example.org/a/b?id=7">Fees</a>' },
  ],
};
