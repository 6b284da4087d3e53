import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a link that swallows all keys',
      html: '<a href="/a" id="a">Apply</a><script>document.getElementById("a").addEventListener("keydown", (event) => { event.preventDefault(); open("/a"); })</script>',
      at: ['a'],
    },
    {
      name: 'a button that takes the focus back',
      html: '<button onblur="setTimeout(() => this.focus(), 10)">Apply</button><a href="/b">Next</a>',
      at: ['button'],
    },
    {
      name: 'two buttons that pass the focus to each other',
      html: '<script>function to(id) { document.getElementById(id).focus(); }</script><button id="one" onblur="to(\'two\')">One</button><button id="two" onblur="to(\'one\')">Two</button>',
      at: ['#one', '#two'],
    },
  ],
  passes: [
    {
      name: 'a control that asks which key it was',
      html: '<div tabindex="0" role="slider" aria-label="Volume" aria-valuenow="1" onkeydown="if (event.key === \'ArrowUp\') event.preventDefault()"></div>',
    },
    {
      name: 'a field that is checked when it is left',
      html: '<input aria-label="Name" onblur="check(this)">',
    },
    {
      name: 'a way out that is told',
      html: '<p>Press Ctrl+M to leave the editor.</p><script>function to(id) { document.getElementById(id).focus(); } function keys(e) { if (e.ctrlKey && e.key === "m") to("out"); }</script><button id="one" onkeydown="keys(event)" onblur="to(\'two\')">One</button><button id="two" onkeydown="keys(event)" onblur="to(\'one\')">Two</button><a id="out" href="/a">Out</a>',
    },
  ],
};
