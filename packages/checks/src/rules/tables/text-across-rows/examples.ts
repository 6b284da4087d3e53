import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'two notices',
      html: '<table><tr><td>Mill Lane is closed from</td><td>The Saturday market is held</td></tr><tr><td>four until eleven May for works.</td><td>in Castle Square while it rains.</td></tr></table>',
      at: ['table'],
    },
  ],
  passes: [
    {
      name: 'each in one cell',
      html: '<table><tr><td>Mill Lane is closed from four until eleven May for works.</td><td>The Saturday market is held in Castle Square while it rains.</td></tr></table>',
    },
    {
      name: 'values',
      html: '<table><tr><td>Car up to 1.4 litres</td><td>one hundred and twenty pounds</td></tr><tr><td>Car over 1.4 litres</td><td>one hundred and ninety pounds</td></tr></table>',
    },
  ],
};
