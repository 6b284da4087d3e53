import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a header that stays at the top',
      html: '<style>header{position:fixed;top:0;left:0;right:0;height:80px;background:#fff}</style><header>Ministry</header><p style="height:2000px"><a href="/a">Apply</a></p>',
      at: ['header'],
    },
    {
      name: 'a cookie notice at the bottom',
      html: '<style>#c{position:fixed;bottom:0;left:0;right:0;height:120px;background:#fff}</style><p style="height:2000px"><a href="/a">Apply</a></p><div id="c">Cookies <button>Accept</button></div>',
      at: ['#c'],
    },
  ],
  passes: [
    {
      name: 'a page that leaves room',
      html: '<style>html{scroll-padding-top:90px}header{position:fixed;top:0;left:0;right:0;height:80px}</style><header>Ministry</header><p style="height:2000px"><a href="/a">Apply</a></p>',
    },
    {
      name: 'a page that does not scroll',
      html: '<style>header{position:fixed;top:0;left:0;right:0;height:80px}</style><header>Ministry</header><a href="/a">Apply</a>',
    },
    {
      name: 'a small button in a corner',
      html: '<style>button{position:fixed;bottom:0;right:0}</style><p style="height:2000px"><a href="/a">Apply</a></p><button>Chat</button>',
    },
  ],
};
