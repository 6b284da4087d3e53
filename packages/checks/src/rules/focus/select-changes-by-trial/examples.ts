import type { Examples } from '../../../contract/types.ts';

const options = '<option>English</option><option>Español</option><option>Français</option>';

export const examples: Examples = {
  fails: [
    {
      name: 'a list that leads to another page',
      html: `<label>Language <select onchange="location.assign('/' + this.value)">${options}</select></label>`,
      at: ['select'],
    },
    {
      name: 'a radio button that sends the form',
      html: '<form action="/s"><label><input type="radio" name="x" onchange="this.form.requestSubmit()"> Yes</label><label><input type="radio" name="x"> No</label></form>',
      at: ['input'],
    },
    {
      name: 'a box that moves the focus on',
      html: '<label><input type="checkbox" onchange="document.querySelector(\'#next\').focus()"> Other</label><label>Which <input id="next"></label>',
      at: ['input[type=checkbox]'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'a list with a button',
      html: `<form action="/s"><label>Language <select>${options}</select></label><button>Go</button></form>`,
    },
    {
      name: 'a list that changes what is below it',
      html: `<label>Language <select onchange="document.querySelector('p').textContent = this.value">${options}</select></label><p></p>`,
    },
    {
      name: 'a list that says what it will do',
      html: `<p id="hint">The page changes as soon as you choose.</p><label>Language <select aria-describedby="hint" onchange="location.assign('/' + this.value)">${options}</select></label>`,
    },
  ],
};
