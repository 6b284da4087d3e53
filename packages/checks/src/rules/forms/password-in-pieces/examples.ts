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
  ],
  passes: [
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
