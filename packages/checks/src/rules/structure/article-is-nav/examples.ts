import type { Examples } from '../../../contract/types.ts';

const links =
  '<ul><li><a href="/a">Your rights</a></li><li><a href="/b">Fees and forms</a></li></ul>';

export const examples: Examples = {
  fails: [
    {
      name: 'a navigation',
      html: `<article><h2>Elsewhere</h2><nav>${links}</nav></article>`,
      at: ['article'],
    },
    { name: 'a list of links', html: `<div role="article">${links}</div>`, at: ['div'] },
  ],
  passes: [
    {
      name: 'a text with links below',
      html: `<article><h2>Offices</h2><p>All offices are closed on Monday, the first of May.</p>${links}</article>`,
    },
    { name: 'a card', html: '<article><h2><a href="/a">Your rights</a></h2></article>' },
    { name: 'a navigation of its own', html: `<nav>${links}</nav>` },
  ],
};
