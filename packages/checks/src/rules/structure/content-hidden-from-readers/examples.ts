import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a part of the page',
      html: '<main><div aria-hidden="true"><h2>Grants</h2><p>You can get a grant to insulate your roof, which pays half of the cost. You have to own the home and live in it.</p></div></main>',
      at: ['div'],
    },
  ],
  passes: [
    {
      name: 'the same text for screen readers',
      html: '<p aria-hidden="true">You can get a grant to insulate your roof, which pays half of the cost. You have to own the home and live in it.</p><p style="position:absolute;clip-path:inset(50%)">You can get a grant to insulate your roof, which pays half of the cost. You have to own the home and live in it.</p>',
    },
    {
      name: 'behind a dialog',
      html: '<div aria-hidden="true"><p>You can get a grant to insulate your roof, which pays half of the cost. You have to own the home and live in it.</p></div><div role="dialog" aria-modal="true" aria-label="Cookies"><p>We use cookies.</p><button>OK</button></div>',
    },
    {
      name: 'a sign',
      html: '<p><span aria-hidden="true">★</span> Good</p>',
    },
  ],
};
