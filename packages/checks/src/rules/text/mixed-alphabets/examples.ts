import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'Cyrillic letters in an English word',
      html: '<p>Pay your c\u043eun\u0441il tax.</p>',
      at: ['p'],
    },
  ],
  passes: [
    { name: 'words in one alphabet each', html: '<p>The word дом means house.</p>' },
    { name: 'a unit', html: '<p>Up to 40 µmol, 5 kΩ.</p>' },
  ],
};
