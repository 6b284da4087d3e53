import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a view of its own under the old title',
      html: `<h2 id="h">Your details</h2><a href="#/income" id="go">Your income</a><script>go.addEventListener('click', (e) => { e.preventDefault(); history.pushState({}, '', '?income'); h.textContent = 'What you earn'; })</script>`,
      at: ['a'],
    },
  ],
  passes: [
    {
      name: 'a view with its title',
      html: `<h2 id="h">Your details</h2><a href="#/income" id="go">Your income</a><script>go.addEventListener('click', (e) => { e.preventDefault(); history.pushState({}, '', '?income'); h.textContent = 'What you earn'; document.title = 'What you earn'; })</script>`,
    },
    {
      name: 'a list that is put in another order',
      html: `<h2>Fees</h2><p id="p">From A to Z</p><button type="button" onclick="history.replaceState({}, '', '?z'); p.textContent = 'From Z to A'">Turn round</button>`,
    },
  ],
};
