import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a paragraph in parts of the window',
      html: '<style>p{font-size:2vw}</style><p>Apply before Friday</p>',
      at: ['p'],
    },
    {
      name: 'a size with a bound above only',
      html: '<style>h1{font-size:min(4vw, 40px)}</style><h1>Apply</h1>',
      at: ['h1'],
    },
  ],
  passes: [
    {
      name: 'a size with a part that grows',
      html: '<style>p{font-size:calc(1rem + 1vw)}h1{font-size:clamp(1rem, 4vw, 3rem)}</style><h1>Apply</h1><p>Before Friday</p>',
    },
    {
      name: 'a size that is bounded below, and so grows enough at the largest zoom',
      html: '<style>p{font-size:max(16px, 1vw)}h1{font-size:clamp(16px, 2vw, 24px)}</style><h1>Apply</h1><p>Before Friday</p>',
    },
    {
      name: 'a size for large windows, and another for those that zoom makes narrow',
      html: '<style>@media (min-width: 1px){p{font-size:2vw}}h1{font-size:4vw}@media (max-width: 1px){h1{font-size:2rem}}</style><h1>Apply</h1><p>Before Friday</p>',
    },
    {
      name: 'a bounded size that another rule undoes',
      html: '<style>h1{font-size:min(4vw, 40px)}h1.a{font-size:1.6rem}</style><h1 class="a">Apply</h1>',
    },
    {
      name: 'a size that another rule undoes',
      html: '<style>p{font-size:2vw}p.a{font-size:1.5rem}</style><p class="a">Apply before Friday</p>',
    },
  ],
};
