import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a filter',
      html: `<label><input type="checkbox" id="f"> Open on Saturdays</label><p id="c">3 offices</p><script>f.onchange = () => { c.textContent = f.checked ? '1 office' : '3 offices'; }</script>`,
      at: ['p'],
    },
  ],
  passes: [
    {
      name: 'a filter that says what is left',
      html: `<label><input type="checkbox" id="f"> Open on Saturdays</label><p id="c" role="status">3 offices</p><script>f.onchange = () => { c.textContent = f.checked ? '1 office' : '3 offices'; }</script>`,
    },
    {
      name: 'other words',
      html: `<label><input type="checkbox" id="f"> Express</label><p id="c">Takes 3 days</p><script>f.onchange = () => { c.textContent = 'The fee is 4 euros'; }</script>`,
    },
  ],
};
