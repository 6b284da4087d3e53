import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a legend that only asks to choose',
      html: '<p>Do you rent?</p><fieldset><legend>Please choose:</legend><label><input type="radio" name="a"> Yes</label><label><input type="radio" name="a"> No</label></fieldset>',
      at: ['fieldset'],
    },
  ],
  passes: [
    {
      name: 'a legend with the question',
      html: '<fieldset><legend>Do you rent?</legend><label><input type="radio" name="a"> Yes</label><label><input type="radio" name="a"> No</label></fieldset>',
    },
  ],
};
