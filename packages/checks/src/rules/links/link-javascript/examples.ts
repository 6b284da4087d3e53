import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a link that prints', html: '<a href="javascript:print()">Print</a>', at: ['a'] },
    {
      name: 'an area of an image map that calls a script',
      html: '<map name="m"><area shape="rect" coords="0,0,9,9" alt="North" href="JavaScript:go(1)"></map><img usemap="#m" alt="Districts" src="x.png" width="20" height="20">',
      at: ['area'],
    },
  ],
  passes: [
    { name: 'a link to a page', html: '<a href="/print">Printing our forms</a>' },
    { name: 'a link that nobody reaches', html: '<a hidden href="javascript:go()">Go on</a>' },
  ],
};
