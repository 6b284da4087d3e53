import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a phone number',
      html: '<p>Phone: <img src="p.png" width="170" height="30" alt="Phone number"></p>',
      at: ['img'],
    },
    {
      name: 'an address for mail',
      html: '<p><img src="m.png" width="170" height="20" alt="E-Mail-Adresse"></p>',
      at: ['img'],
    },
  ],
  passes: [
    {
      name: 'a number as the alternative',
      html: '<p>Phone: <img src="p.png" width="170" height="30" alt="0113 496 0148"></p>',
    },
    {
      name: 'an icon beside the number',
      html: '<p><img src="p.png" width="20" height="20" alt="Phone"> 0113 496 0148</p>',
    },
    {
      name: 'a heading drawn beside the number',
      html: '<p><img src="p.png" width="120" height="20" alt="Phone"> 0113 496 0148</p>',
    },
  ],
};
