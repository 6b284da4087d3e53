import type { Examples } from '../../../contract/types.ts';

const field = (script: string): string =>
  `<p id="note" hidden>You have 20 minutes for this form</p><label>Name <input id="name"></label><script>const note = document.querySelector("#note"); document.querySelector("#name").onfocus = () => { note.hidden = false; ${script} }</script>`;

export const examples: Examples = {
  fails: [
    {
      name: 'a note that is shown for half a second',
      html: field('setTimeout(() => { note.hidden = true; }, 500);'),
      at: ['#name'],
    },
  ],
  passes: [
    { name: 'a note that stays', html: field('') },
    {
      name: 'a hint that goes with the focus',
      html: `${field('')}<script>document.querySelector("#name").onblur = () => { note.hidden = true; }</script>`,
    },
  ],
};
