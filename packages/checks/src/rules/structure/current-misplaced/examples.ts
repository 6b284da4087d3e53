import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'the first one',
      html: '<ol class="breadcrumb"><li id="a"><a aria-current="page" href="/">Home</a></li><li>Taxi licence</li></ol>',
      at: ['#a'],
    },
  ],
  passes: [
    {
      name: 'the last one',
      html: '<ol class="breadcrumb"><li><a href="/">Home</a></li><li aria-current="page">Taxi licence</li></ol>',
    },
    {
      name: 'none',
      html: '<ol class="breadcrumb"><li><a href="/">Home</a></li><li>Taxi licence</li></ol>',
    },
  ],
};
