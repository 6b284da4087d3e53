import type { Examples } from '../../../contract/types.ts';

/** A broken image without alternative has no box in WebKit: this one is whole. */
const DOT = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

export const examples: Examples = {
  fails: [
    {
      name: 'a cell with nothing but an image',
      html: `<table><tr><th>Heating help</th><td><img src="${DOT}" width="16" height="16" alt=""></td></tr></table>`,
      at: ['img'],
    },
    {
      name: 'a page that is an image',
      html: `<main><h1>Opening hours</h1><img src="${DOT}" width="80" height="24" alt=""></main>`,
      at: ['img'],
    },
    {
      name: 'a chart',
      html: `<p>See: <img src="/img/costs-chart.png" srcset="${DOT} 1x" width="400" height="200" alt=""></p>`,
      at: ['img'],
    },
    {
      name: 'a warning sign beside a text without the word',
      html: `<p><img src="/img/warning.png" srcset="${DOT} 1x" width="24" height="24" alt=""> You can be fined.</p>`,
      at: ['img'],
    },
    {
      name: 'a large image',
      html: `<p>Our office <img src="${DOT}" width="400" height="200" alt=""></p>`,
      at: ['img'],
      level: 'manual',
    },
  ],
  passes: [
    {
      name: 'a warning sign beside the word',
      html: `<p><img src="/img/warning.png" srcset="${DOT} 1x" width="24" height="24" alt=""> Warning: you can be fined.</p>`,
    },
    {
      name: 'a small image beside its text',
      html: '<ul><li><img src="tick.png" width="16" height="16" alt=""> Included</li></ul>',
    },
    {
      name: 'an image in a link with text',
      html: '<a href="/o"><img src="o.jpg" width="400" height="200" alt=""> Our office</a>',
    },
  ],
};
