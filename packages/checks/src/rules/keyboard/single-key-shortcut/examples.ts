import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a letter that opens the search',
      html: '<script>document.addEventListener("keydown", (e) => { if (e.key === "s") open("/search"); })</script>',
      at: ['page'],
      level: 'warning',
    },
    {
      name: 'a key that the text names',
      html: '<p>Press “+” to add a line.</p><script>const wanted = "+"; document.addEventListener("keydown", (e) => { if (e.key === wanted) add(); })</script>',
      at: ['page'],
    },
    {
      name: 'a number of a key',
      html: '<script>window.onkeyup = function (e) { if (e.keyCode == 65) archive(); }</script>',
      at: ['page'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'a combination of keys',
      html: '<script>document.addEventListener("keydown", (e) => { if (e.ctrlKey && e.key === "s") save(); })</script>',
    },
    {
      name: 'Escape and the arrows',
      html: '<script>document.addEventListener("keydown", (e) => { if (e.key === "Escape" || e.key === "ArrowUp") shut(); })</script>',
    },
    {
      name: 'a control that turns shortcuts off',
      html: '<label><input type="checkbox" checked> Keyboard shortcuts</label><script>document.addEventListener("keydown", (e) => { if (e.key === "s") open("/search"); })</script>',
    },
  ],
};
