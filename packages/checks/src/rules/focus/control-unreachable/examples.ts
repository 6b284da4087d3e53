import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a field that a script jumps over',
      html: '<label>A <input id="a"></label><label>B <input id="b"></label><label>C <input id="c"></label><script>document.querySelector("#a").onkeydown = (event) => { if (event.key === "Tab" && !event.shiftKey) { event.preventDefault(); document.querySelector("#c").focus(); } }</script>',
      at: ['#b'],
    },
  ],
  passes: [
    { name: 'fields in a row', html: '<label>A <input></label><label>B <input></label>' },
    {
      name: 'radio buttons, of which Tab stops at one',
      html: '<label><input type="radio" name="x"> Yes</label><label><input type="radio" name="x"> No</label>',
    },
    {
      name: 'a field that is not ready',
      html: '<label>A <input disabled></label><a href="/b">Go on</a>',
    },
  ],
};
