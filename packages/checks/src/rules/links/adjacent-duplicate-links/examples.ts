import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a picture and a text',
      html: '<a href="/panda"><img src="p.jpg" alt="Panda"></a> <a id="b" href="/panda">Panda</a>',
      at: ['#b'],
    },
    {
      name: 'parts of a card',
      html: '<div><div><a href="/p"><img src="p.jpg" alt="Panda"></a></div><h2><a id="b" href="/p">Pandas</a></h2></div>',
      at: ['#b'],
    },
  ],
  passes: [
    {
      name: 'a picture that is no stop of its own',
      html: '<a href="/p" tabindex="-1" aria-hidden="true"><img src="p.jpg" alt=""></a> <a href="/p">Panda</a>',
    },
    {
      name: 'links that run scripts',
      html: '<a href="javascript:void(0)">Print</a> <a href="javascript:void(0)">Save</a>',
    },
    {
      name: 'links without an address yet',
      html: '<a href="#0">Change the address</a> <a href="#0">Remove the address</a>',
    },
    {
      name: 'items of a list',
      html: '<ul><li><a href="/p">Pandas</a></li><li><a href="/p">Bears</a></li></ul>',
    },
    {
      name: 'links with a sentence between them',
      html: '<a href="/p">Pandas</a> are rare. <a href="/p">Pandas in zoos</a>',
    },
  ],
};
