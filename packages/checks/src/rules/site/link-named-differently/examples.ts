import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'another name for the same page',
      html: '<nav><a href="/offices">Where we are</a></nav>',
      at: ['a'],
    },
  ],
  passes: [
    {
      name: 'the same name',
      html: '<nav><a href="/offices">Offices</a></nav>',
    },
  ],
};
