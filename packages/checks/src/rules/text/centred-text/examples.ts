import type { Examples } from '../../../contract/types.ts';

const text = 'Bring your passport and two photos when you come to the office. '.repeat(6);

export const examples: Examples = {
  fails: [
    {
      name: 'a centred paragraph',
      html: `<p style="text-align: center; width: 20em">${text}</p>`,
      at: ['p'],
    },
    {
      name: 'an old element',
      html: `<center style="width: 20em">${text}</center>`,
      at: ['center'],
    },
  ],
  passes: [
    { name: 'a centred line', html: '<p style="text-align: center">Bring your passport.</p>' },
    { name: 'aligned to the left', html: `<p style="width: 20em">${text}</p>` },
  ],
};
