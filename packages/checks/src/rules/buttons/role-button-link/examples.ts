import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a link to the next page', html: '<a href="/next" role="button">Fees</a>', at: ['a'] },
  ],
  passes: [
    { name: 'a link', html: '<a href="/next">Fees</a>' },
    { name: 'a button', html: '<button>Fees</button>' },
    {
      name: 'a script that takes care of the space bar',
      html: '<a href="/next" role="button">Fees</a><script>document.addEventListener("keydown", (event) => { if (event.key === " " && event.target.matches("[role=button]")) event.target.click(); })</script>',
    },
  ],
};
