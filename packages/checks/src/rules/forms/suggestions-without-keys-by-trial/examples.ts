import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'suggestions for the mouse',
      html: `<label for="q">Town</label><input id="q" autocomplete="off"><ul id="l" hidden></ul><style>li{cursor:pointer}li.on{background:#ff0}</style><script>q.oninput = () => { l.innerHTML = '<li id="a">Ashford</li><li id="b">Barton</li>'; l.hidden = false;  }; l.onclick = (e) => { q.value = e.target.textContent; l.hidden = true; }; </script>`,
      at: ['input'],
      level: 'warning',
    },
    {
      name: 'a combobox that opens and knows no arrow keys',
      html: `<p id="t">Country</p><div role="combobox" tabindex="0" aria-labelledby="t" aria-expanded="false" aria-controls="l" id="c">Choose</div><ul role="listbox" aria-labelledby="t" id="l" hidden><li role="option" aria-selected="false">Chile</li><li role="option" aria-selected="false">Peru</li></ul><script>c.onkeydown = (e) => { if (e.key === 'Enter') { l.hidden = !l.hidden; c.setAttribute('aria-expanded', !l.hidden); } }</script>`,
      at: ['#c'],
    },
  ],
  passes: [
    {
      name: 'suggestions that arrow keys move through',
      html: `<label for="q">Town</label><input id="q" autocomplete="off" role="combobox" aria-expanded="false" aria-controls="l"><ul id="l" hidden></ul><style>li{cursor:pointer}li.on{background:#ff0}</style><script>q.oninput = () => { l.innerHTML = '<li id="a" role="option" aria-selected="false">Ashford</li><li id="b" role="option" aria-selected="false">Barton</li>'; l.hidden = false; q.setAttribute('aria-expanded', true); }; l.onclick = (e) => { q.value = e.target.textContent; l.hidden = true; }; q.onkeydown = (e) => { if (e.key === 'ArrowDown') { a.className = 'on'; q.setAttribute('aria-activedescendant', 'a'); } };</script>`,
    },
    {
      name: 'suggestions that are links',
      html: `<label for="q">Search</label><input id="q"><ul id="l"></ul><script>q.oninput = () => { l.innerHTML = '<li><a href="/a">Ashford</a></li><li><a href="/b">Barton</a></li>'; }</script>`,
    },
  ],
};
