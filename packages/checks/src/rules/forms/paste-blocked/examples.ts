import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a password that cannot be pasted',
      html: '<form><label>Password <input type="password" onpaste="return false"></label></form>',
      at: ['input'],
      level: 'error',
    },
    {
      name: 'a code whose paste event is cancelled',
      html: '<form><label>Code <input id="c"></label></form><script>document.getElementById("c").addEventListener("paste",function(e){e.preventDefault()})</script>',
      at: ['input'],
      level: 'error',
    },
    {
      name: 'another field that cannot be pasted into',
      html: '<form><label>Town <input onpaste="event.preventDefault()"></label></form>',
      at: ['input'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'an ordinary field',
      html: '<form><label>Password <input type="password"></label></form>',
    },
    {
      name: 'a script that puts in what was pasted',
      html: '<form><label>Code <input id="c"></label></form><script>document.getElementById("c").addEventListener("paste",function(e){e.preventDefault();this.value=e.clipboardData.getData("text").trim()})</script>',
    },
  ],
};
