import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a page of text',
      html: '<div role="application"><h2>Grants</h2><p>You can get a grant to insulate your roof, which pays half of the cost. You have to own the home and live in it.</p></div>',
      at: ['div'],
    },
  ],
  passes: [
    {
      name: 'no role',
      html: '<div><h2>Grants</h2><p>You can get a grant to insulate your roof, which pays half of the cost. You have to own the home and live in it.</p></div>',
    },
    {
      name: 'a map',
      html: '<div role="application" aria-label="Map"><svg role="img" aria-label="Zones"></svg><p>You can get a grant to insulate your roof, which pays half of the cost. You have to own the home and live in it.</p></div>',
    },
  ],
};
