import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a menu that jumps to a page',
      html: '<select aria-label="Language" onchange="location.href = this.value"><option>English</option></select>',
      at: ['select'],
    },
    {
      name: 'a list that sends its form',
      html: '<form><select id="s" aria-label="Year"><option>2025</option></select></form><script>document.getElementById("s").addEventListener("change", function () { this.form.submit(); })</script>',
      at: ['select'],
    },
    {
      name: 'a choice that posts back',
      html: '<input type="radio" aria-label="Yes" onclick="" onchange="setTimeout(\'__doPostBack(1)\', 0)">',
      at: ['input'],
    },
    {
      name: 'a list that calls a function of the page',
      html: '<script>function go(list) { window.location = list.value; }</script><select aria-label="Page" onchange="go(this)"><option>1</option></select>',
      at: ['select'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'a list with a button',
      html: '<select aria-label="Language" onchange="preview(this.value)"><option>English</option></select><button>Show</button>',
    },
    {
      name: 'a list whose label tells it',
      html: '<label>Language (the page reloads when you choose) <select onchange="location = this.value"><option>English</option></select></label>',
    },
  ],
};
