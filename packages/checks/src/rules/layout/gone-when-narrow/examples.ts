import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'fees that are only shown in a wide window',
      html: '<style>@media (max-width: 600px) { #f { display: none } }</style><main><p>Apply here.</p><p id="f">A permit costs 40 pounds a year, a second one 90.</p></main>',
      at: ['#f'],
    },
  ],
  passes: [
    {
      name: 'a navigation that becomes a menu',
      html: '<style>@media (max-width: 600px) { nav { display: none } }</style><nav><a href="/h">Housing and housing benefit</a></nav><main><p>Apply here.</p></main>',
    },
    {
      name: 'two versions of one text',
      html: '<style>.n { display: none } @media (max-width: 600px) { .w { display: none } .n { display: block } }</style><main><p class="w">A permit costs 40 pounds a year.</p><p class="n">A permit costs 40 pounds a year.</p></main>',
    },
    {
      name: 'a text that a button opens',
      html: '<style>button { display: none } @media (max-width: 600px) { #f { display: none } button { display: block } }</style><main><button aria-expanded="false" aria-controls="f">Fees</button><p id="f">A permit costs 40 pounds a year, a second one 90.</p></main>',
    },
  ],
};
