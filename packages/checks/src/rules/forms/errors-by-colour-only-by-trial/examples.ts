import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'red borders',
      html: `<style>.bad{border-color:#c00}</style><form id="f" novalidate><label>Name <input id="n"></label> <label>Town <input id="t"></label><div id="s"></div><button>Send</button></form><script>f.onsubmit = (e) => { e.preventDefault(); n.classList.toggle('bad', !n.value); t.classList.toggle('bad', !t.value); }</script>`,
      at: ['#n'],
    },
  ],
  passes: [
    {
      name: 'red borders and words',
      html: `<style>.bad{border-color:#c00}</style><form id="f" novalidate><label>Name <input id="n"></label> <label>Town <input id="t"></label><div id="s" role="alert"></div><button>Send</button></form><script>f.onsubmit = (e) => { e.preventDefault(); n.classList.add('bad'); s.textContent = 'Enter your name'; }</script>`,
    },
    {
      name: 'the browser says it',
      html: '<form><label>Name <input required></label><button>Send</button></form>',
    },
  ],
};
