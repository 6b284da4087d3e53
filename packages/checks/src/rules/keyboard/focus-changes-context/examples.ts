import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a link that opens a window on focus',
      html: '<a href="/help" onfocus="window.open(this.href)">Help</a>',
      at: ['a'],
    },
    {
      name: 'a button that gives its focus away',
      html: '<button onfocus="this.blur()">Apply</button>',
      at: ['button'],
    },
    {
      name: 'a field that sends the form',
      html: '<form><input aria-label="Name" id="n"></form><script>document.getElementById("n").addEventListener("focus", (e) => e.target.form.submit())</script>',
      at: ['input'],
    },
  ],
  passes: [
    {
      name: 'a field that shows its hint',
      html: '<input aria-label="Name" onfocus="this.nextElementSibling.hidden = false"><p hidden>As in your passport</p>',
    },
    {
      name: 'a link that opens a window on a click',
      html: '<a href="/help" onclick="window.open(this.href)">Help</a>',
    },
  ],
};
