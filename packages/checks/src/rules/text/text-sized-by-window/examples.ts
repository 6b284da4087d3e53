import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a paragraph in parts of the window',
      html: '<style>p{font-size:2vw}</style><p>Apply before Friday</p>',
      at: ['p'],
    },
    {
      name: 'a size between two that do not grow',
      html: '<style>h1{font-size:clamp(16px, 4vw, 40px)}</style><h1>Apply</h1>',
      at: ['h1'],
    },
  ],
  passes: [
    {
      name: 'a size with a part that grows',
      html: '<style>p{font-size:calc(1rem + 1vw)}h1{font-size:clamp(1rem, 4vw, 3rem)}</style><h1>Apply</h1><p>Before Friday</p>',
    },
    {
      name: 'a size that another rule undoes',
      html: '<style>p{font-size:2vw}p.a{font-size:1.5rem}</style><p class="a">Apply before Friday</p>',
    },
  ],
};
