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
      name: 'a tick with words for screen readers',
      html: '<style>.tick { display: inline-block; background: url("tick.png"); width: 20px; height: 20px } .vh { position: absolute; width: 1px; height: 1px; overflow: hidden }</style><table><tr><th scope="row">Skip</th><td><span class="tick"></span><span class="vh">Approved</span></td></tr></table>',
    },
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
      name: 'a box for any message',
      html: '<style>.x-alert__body { background: url("i.svg") no-repeat }</style><div class="x-alert__body">The office is closed on Friday.</div>',
    },
    {
      name: 'a message that is read out',
      html: '<style>.m--error { background: url("i.svg") no-repeat }</style><div aria-live="polite"><p class="m--error">This kind of file cannot be read</p></div>',
    },
    {
      name: 'what went well, in words',
      html: '<style>.m--success { background: url("i.svg") no-repeat }</style><p class="m--success">We have got your letter</p>',
    },
    {
      name: 'a texture',
      html: '<style>.wood { background: url("wood.png") }</style><div class="wood">Fees</div>',
    },
  ],
};
