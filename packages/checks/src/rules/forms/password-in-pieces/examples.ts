import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'boxes for single characters',
      html: '<form><label>1 <input id="a" type="password" maxlength="1"></label><label>2 <input type="password" maxlength="1"></label></form>',
      at: ['#a'],
    },
    {
      name: 'a question for single characters',
      html: '<form><label>The 3rd character of your password <input></label></form>',
      at: ['input'],
    },
    {
      name: 'a box for each digit of a code',
      html: '<form><input id="a" aria-label="Digit 1" maxlength="1"><input aria-label="Digit 2" maxlength="1"><input aria-label="Digit 3" maxlength="1"><input aria-label="Digit 4" maxlength="1"></form>',
      at: ['#a'],
    },
  ],
  passes: [
    {
      name: 'boxes for digits that take a pasted code',
      html: '<form onpaste="spread(event)"><input aria-label="Digit 1" maxlength="1"><input aria-label="Digit 2" maxlength="1"><input aria-label="Digit 3" maxlength="1"><input aria-label="Digit 4" maxlength="1"></form>',
    },
    {
      name: 'the whole password',
      html: '<form><label>Password <input type="password"></label></form>',
    },
    {
      name: 'initials',
      html: '<form><label>First letter of the street <input maxlength="1"></label></form>',
    },
  ],
};
