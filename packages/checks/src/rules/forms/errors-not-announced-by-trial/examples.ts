import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a summary without focus',
      html: `<style>.bad{border-color:#c00}</style><form id="f" novalidate><label>Name <input id="n"></label> <label>Town <input id="t"></label><div id="s"></div><button>Send</button></form><script>f.onsubmit = (e) => { e.preventDefault(); s.textContent = 'There is a problem: enter your name'; }</script>`,
      at: ['#s'],
    },
  ],
  passes: [
    {
      name: 'a summary with the focus',
      html: `<style>.bad{border-color:#c00}</style><form id="f" novalidate><label>Name <input id="n"></label> <label>Town <input id="t"></label><div id="s" tabindex="-1"></div><button>Send</button></form><script>f.onsubmit = (e) => { e.preventDefault(); s.textContent = 'There is a problem: enter your name'; s.focus(); }</script>`,
    },
    {
      name: 'a summary that is said',
      html: `<style>.bad{border-color:#c00}</style><form id="f" novalidate><label>Name <input id="n"></label> <label>Town <input id="t"></label><div id="s" role="alert"></div><button>Send</button></form><script>f.onsubmit = (e) => { e.preventDefault(); s.textContent = 'There is a problem: enter your name'; }</script>`,
    },
    {
      name: 'the focus goes to the first field',
      html: `<style>.bad{border-color:#c00}</style><form id="f" novalidate><label>Name <input id="n"></label> <label>Town <input id="t"></label><div id="s"></div><button>Send</button></form><script>f.onsubmit = (e) => { e.preventDefault(); s.textContent = 'There is a problem: enter your name'; n.focus(); }</script>`,
    },
  ],
};
