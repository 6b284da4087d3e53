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
    {
      name: 'a field that passes the focus on when it is full',
      html: '<label>Day <input id="d" maxlength="2" oninput="if (this.value.length === 2) document.getElementById(\'m\').focus()"></label><label>Month <input id="m" maxlength="2"></label>',
      at: ['#d'],
      level: 'warning',
    },
    {
      name: 'a code that is sent with its last digit',
      html: '<form><label>Code <input id="c" maxlength="6"></label></form><script>c.addEventListener("input", (e) => { if (e.target.value.length === 6) e.target.form.submit(); })</script>',
      at: ['#c'],
    },
    {
      name: 'a radio button that sends the form when it is clicked',
      html: '<form><label><input type="radio" name="a" onclick="this.form.submit()"> Yes</label></form>',
      at: ['input'],
    },
  ],
  passes: [
    {
      name: 'a radio button that shows a part of the page when it is clicked',
      html: '<form><label><input type="radio" name="a" onclick="document.forms[0].title = 1"> Yes</label></form>',
    },
    {
      name: 'a short field that stays as it is when it is full',
      html: '<label>Day <input maxlength="2" oninput="check(this)"></label><label>Month <input maxlength="2"></label>',
    },
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
