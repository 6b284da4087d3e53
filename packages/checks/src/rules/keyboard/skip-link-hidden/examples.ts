import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a link that is never shown',
      html: '<a href="#m" style="display: none">Skip to main content</a><main id="m">Fees</main>',
      at: ['a'],
    },
    {
      name: 'a German link that cannot have the focus',
      html: '<p lang="de"><a href="#m" style="visibility: hidden">Zum Inhalt springen</a></p><main id="m">Gebühren</main>',
      at: ['a'],
    },
  ],
  passes: [
    {
      name: 'a link that comes back with the focus',
      html: '<style>a:not(:focus) { position: absolute; left: -999px }</style><a href="#m">Skip to main content</a><main id="m">Fees</main>',
    },
    {
      name: 'a hidden link beside one that works',
      html: '<a href="#m" hidden>Skip to content</a><a href="#m">Skip to main content</a><main id="m">Fees</main>',
    },
  ],
};
