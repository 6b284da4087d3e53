import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a box of fixed height',
      html: '<p style="height: 20px; overflow: hidden">Bring your passport</p>',
      at: ['p'],
    },
  ],
  passes: [{ name: 'a box that grows', html: '<p>Bring your passport</p>' }],
};
