import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a list that the arrow keys go through',
      html: '<label>Street <input id="s"></label><ul id="l"></ul><script>s.addEventListener("keydown", (e) => { if (e.key === "ArrowDown") mark(l, 1); })</script>',
      at: ['input'],
    },
  ],
  passes: [
    {
      name: 'a combobox',
      html: '<label>Street <input id="s" role="combobox" aria-expanded="false" aria-controls="l"></label><ul id="l" role="listbox"></ul><script>s.addEventListener("keydown", (e) => { if (e.key === "ArrowDown") mark(l, 1); })</script>',
    },
    {
      name: 'a number that arrow keys change',
      html: '<label>Rooms <input id="s"></label><script>s.addEventListener("keydown", (e) => { if (e.key === "ArrowDown") s.value = Number(s.value) - 1; })</script>',
    },
  ],
};
