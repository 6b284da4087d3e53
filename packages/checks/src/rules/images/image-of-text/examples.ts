import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a vector image of letters',
      html: `<img alt="Fees" src="data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' height='20px' width='80px'><text x='0' y='15'>Fees</text></svg>">`,
      at: ['img'],
    },
    {
      name: 'a heading that is an image',
      html: '<h2><img src="f.png" width="200" height="90" alt="Fees and dates"></h2>',
      at: ['img'],
      level: 'warning',
    },
    {
      name: 'a file that is called a button',
      html: '<img src="/img/btn_apply.gif" width="80" height="30" alt="Apply">',
      at: ['img'],
      level: 'warning',
    },
    {
      name: 'a sheet of opening hours',
      html: '<img src="/img/opening-hours.png" width="400" height="200" alt="Monday to Friday 9 to 12">',
      at: ['img'],
      level: 'warning',
    },
    {
      name: 'an image button',
      html: '<input type="image" src="/img/a.gif" width="40" height="30" alt="Apply">',
      at: ['input'],
      level: 'manual',
    },
  ],
  passes: [
    {
      name: 'a logo',
      html: '<h1><img src="/img/logo-text.png" width="200" height="40" alt="City of Bergen"></h1>',
    },
    {
      name: 'a photo',
      html: '<style>img { display: block }</style><img src="/img/tower.jpg" width="200" height="140" alt="Fireworks behind a tower">',
    },
  ],
};
