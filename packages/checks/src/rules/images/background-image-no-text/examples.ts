import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a warning sign',
      html: '<style>.warning-icon { background: url("important.png") no-repeat; padding-left: 40px }</style><div class="warning-icon">You may lose money.</div>',
      at: ['div'],
    },
    {
      name: 'a tick in place of a word',
      html: '<style>.st { display: inline-block; background: url("tick.png"); width: 20px; height: 20px }</style><p>Town hall <span class="st open"></span></p>',
      at: ['span'],
    },
    {
      name: 'a logo',
      html: '<style>.city-logo { background: url("c.png"); width: 100px; height: 40px }</style><div class="city-logo"></div>',
      at: ['div'],
    },
  ],
  passes: [
    {
      name: 'a warning sign with the word',
      html: '<style>.warning-icon { background: url("important.png") no-repeat }</style><div class="warning-icon">Warning: you may lose money.</div>',
    },
    {
      name: 'a logo with a name',
      html: '<style>.city-logo { background: url("c.png"); width: 100px; height: 40px }</style><div class="city-logo" role="img" aria-label="City of Bergen"></div>',
    },
    {
      name: 'a tick beside a word',
      html: '<style>.tick { background: url("tick.png") no-repeat; padding-left: 30px }</style><ul><li class="tick">Included</li></ul>',
    },
    {
      name: 'a texture',
      html: '<style>.wood { background: url("wood.png") }</style><div class="wood">Fees</div>',
    },
  ],
};
