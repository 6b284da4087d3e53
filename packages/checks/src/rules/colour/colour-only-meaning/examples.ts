import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'good and bad in a list',
      html: '<ul><li style="color:#a1150b">Amanita</li><li style="color:#0a6703">Porcini</li><li style="color:#0a6703">Shiitake</li></ul>',
      at: ['ul'],
    },
    {
      name: 'coloured dots',
      html: '<style>i { display: inline-block; width: 10px; height: 10px }</style><p>North <i id="a" style="background: red"></i></p><p>South <i style="background: green"></i></p>',
      at: ['#a'],
    },
  ],
  passes: [
    { name: 'a list in one colour', html: '<ul><li>A</li><li>B</li><li>C</li></ul>' },
    {
      name: 'colour and weight',
      html: '<ul><li style="color:red;font-weight:bold">A</li><li style="color:green">B</li><li style="color:green">C</li></ul>',
    },
  ],
};
