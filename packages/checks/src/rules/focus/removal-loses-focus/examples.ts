import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a button that goes with its entry',
      html: '<ul><li>a.pdf <button onclick="this.parentNode.remove()">Remove a.pdf</button></li><li>b.pdf</li></ul>',
      at: ['button'],
    },
    {
      name: 'a list that listens for all of its buttons',
      html: '<ul id="l"><li>a.pdf <button>Datei entfernen</button></li></ul><script>document.getElementById("l").addEventListener("click", (e) => e.target.parentNode.remove());</script>',
      at: ['button'],
    },
  ],
  passes: [
    {
      name: 'a heading that gets the focus',
      html: '<h2 id="h" tabindex="-1">Files</h2><ul><li>a.pdf <button onclick="this.parentNode.remove(); document.getElementById(\'h\').focus()">Remove a.pdf</button></li></ul>',
    },
    {
      name: 'a button that takes a class away',
      html: '<ul><li>a.pdf <button onclick="this.classList.remove(\'on\')">Remove the mark</button></li></ul>',
    },
  ],
};
