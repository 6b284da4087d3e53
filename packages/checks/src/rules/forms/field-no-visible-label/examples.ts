import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a name for screen readers only',
      html: '<p><input aria-label="Amount"></p>',
      at: ['input'],
    },
  ],
  passes: [
    { name: 'a visible label', html: '<label>Amount <input></label>' },
    {
      name: 'part of a date with a question',
      html: '<fieldset><legend>Date of birth</legend><input aria-label="Day"></fieldset>',
    },
    {
      name: 'a field under a header',
      html: '<table><tr><th>Amount</th></tr><tr><td><input aria-label="Amount"></td></tr></table>',
    },
  ],
};
