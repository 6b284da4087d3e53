import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'two kinds',
      html: '<center><font size="5">Fees</font> <font>Forms</font></center>',
      at: ['center', 'font'],
    },
  ],
  passes: [{ name: 'a heading', html: '<h2>Fees</h2>' }],
};
