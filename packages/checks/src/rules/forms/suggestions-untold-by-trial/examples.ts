import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a mark by a class',
      html: `<label for="q">Town</label><input id="q" autocomplete="off"><ul id="l" hidden></ul><style>li{cursor:pointer}li.on{background:#ff0}</style><script>q.oninput = () => { l.innerHTML = '<li id="a">Ashford</li><li id="b">Barton</li>'; l.hidden = false;  }; l.onclick = (e) => { q.value = e.target.textContent; l.hidden = true; }; q.onkeydown = (e) => { if (e.key === 'ArrowDown') { a.className = 'on';  } };</script>`,
      at: ['input'],
    },
  ],
  passes: [
    {
      name: 'a mark that is told',
      html: `<label for="q">Town</label><input id="q" autocomplete="off" role="combobox" aria-expanded="false" aria-controls="l"><ul id="l" hidden></ul><style>li{cursor:pointer}li.on{background:#ff0}</style><script>q.oninput = () => { l.innerHTML = '<li id="a" role="option" aria-selected="false">Ashford</li><li id="b" role="option" aria-selected="false">Barton</li>'; l.hidden = false; q.setAttribute('aria-expanded', true); }; l.onclick = (e) => { q.value = e.target.textContent; l.hidden = true; }; q.onkeydown = (e) => { if (e.key === 'ArrowDown') { a.className = 'on'; q.setAttribute('aria-activedescendant', 'a'); } };</script>`,
    },
  ],
};
