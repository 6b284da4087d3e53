import type { Examples } from '../../../contract/types.ts';

/** A picture of one colour with a stripe. */
const picture = (colour: string): string =>
  `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='40' height='40'%3E%3Crect width='40' height='40' fill='%23${colour}'/%3E%3Crect width='4' height='40' fill='%23888'/%3E%3C/svg%3E")`;
const hero = (colour: string, inner: string): string =>
  `<style>.hero { background: ${picture(colour)}; color: #fff; padding: 40px }</style><div class="hero">${inner}</div>`;

export const examples: Examples = {
  fails: [
    {
      name: 'white text on a bright picture',
      html: hero('dfeefa', '<p>Tell us your new address</p>'),
      at: ['p'],
    },
    {
      name: 'text laid over an image',
      html: `<style>div { position: relative; width: 300px } p { position: absolute; top: 20px; color: #fff }</style><div><img alt="" width="300" height="120" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='300' height='120'%3E%3Crect width='300' height='120' fill='%23dfeefa'/%3E%3C/svg%3E"><p>Tell us your new address</p></div>`,
      at: ['p'],
    },
  ],
  passes: [
    {
      name: 'white text on a dark picture',
      html: hero('0d2b45', '<p>Tell us your new address</p>'),
    },
    {
      name: 'a plain ground between picture and text',
      html: hero('dfeefa', '<p style="background: #0d2b45">Tell us your new address</p>'),
    },
    {
      name: 'text with a shadow',
      html: hero('dfeefa', '<p style="text-shadow: 0 0 4px #000">Tell us your new address</p>'),
    },
  ],
};
