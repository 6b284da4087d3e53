import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a draft that goes at once',
      html: '<ul><li id="d">Blue badge <button type="button" onclick="d.remove()">Delete the application</button></li></ul>',
      at: ['button'],
    },
    {
      name: 'a list that listens for its buttons',
      html: '<ul id="l"><li>Blue badge <button type="button">Delete this draft</button></li></ul><script>l.addEventListener("click", (e) => { e.target.closest("li").remove(); })</script>',
      at: ['button'],
    },
  ],
  passes: [
    {
      name: 'a page that asks',
      html: '<ul><li id="d">Blue badge <button type="button" onclick="if (confirm(1)) d.remove()">Delete the application</button></li></ul>',
    },
    {
      name: 'a row of a form',
      html: '<form><p id="d">Maria Lopez <button type="button" onclick="d.remove()">Delete the draft</button></p></form>',
    },
    {
      name: 'a way back',
      html: '<ul><li id="d">Blue badge <button type="button" onclick="d.remove()">Delete the application</button></li></ul><button type="button">Undo</button>',
    },
  ],
};
