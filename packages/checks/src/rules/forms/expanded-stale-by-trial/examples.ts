import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a combobox that stays collapsed',
      html: `<label for="q">Town</label><input id="q" autocomplete="off" role="combobox" aria-expanded="false" aria-controls="l"><ul id="l" hidden></ul><style>li{cursor:pointer}li.on{background:#ff0}</style><script>q.oninput = () => { l.innerHTML = '<li id="a" role="option">Ashford</li><li id="b" role="option">Barton</li>'; l.hidden = false;  }; l.onclick = (e) => { q.value = e.target.textContent; l.hidden = true; }; </script>`,
      at: ['input'],
    },
  ],
  passes: [
    {
      name: 'a combobox that expands',
      html: `<label for="q">Town</label><input id="q" autocomplete="off" role="combobox" aria-expanded="false" aria-controls="l"><ul id="l" hidden></ul><style>li{cursor:pointer}li.on{background:#ff0}</style><script>q.oninput = () => { l.innerHTML = '<li id="a" role="option">Ashford</li><li id="b" role="option">Barton</li>'; l.hidden = false; q.setAttribute('aria-expanded', true); }; l.onclick = (e) => { q.value = e.target.textContent; l.hidden = true; }; </script>`,
    },
    {
      name: 'no choices',
      html: '<label for="q">Town</label><input id="q" role="combobox" aria-expanded="false">',
    },
  ],
};
