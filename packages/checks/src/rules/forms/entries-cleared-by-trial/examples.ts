import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a form that is put back',
      html: `<style>.bad{border-color:#c00}</style><form id="f" novalidate><label>Name <input id="n"></label> <label>Town <input id="t"></label><div id="s" role="alert"></div><button>Send</button></form><script>f.onsubmit = (e) => { e.preventDefault(); f.reset(); s.textContent = 'The name is not valid'; }</script>`,
      at: ['form'],
    },
  ],
  passes: [
    {
      name: 'a form that keeps its entries',
      html: `<style>.bad{border-color:#c00}</style><form id="f" novalidate><label>Name <input id="n"></label> <label>Town <input id="t"></label><div id="s" role="alert"></div><button>Send</button></form><script>f.onsubmit = (e) => { e.preventDefault(); s.textContent = 'The name is not valid'; }</script>`,
    },
    {
      name: 'a form that was sent',
      html: `<style>.bad{border-color:#c00}</style><form id="f" novalidate><label>Name <input id="n"></label> <label>Town <input id="t"></label><div id="s" role="alert"></div><button>Send</button></form><script>f.onsubmit = (e) => { e.preventDefault(); f.reset(); s.textContent = 'Thank you'; }</script>`,
    },
  ],
};
