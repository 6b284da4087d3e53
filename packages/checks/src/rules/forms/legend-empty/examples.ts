import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a legend without text',
      html: '<form><fieldset><legend></legend></fieldset></form>',
      at: ['legend'],
    },
  ],
  passes: [
    {
      name: 'a legend with text',
      html: '<fieldset><legend>Your address</legend><label>Town <input></label></fieldset>',
    },
    {
      name: 'an empty legend and a name by attribute',
      html: '<fieldset aria-label="Your address"><legend></legend><label>Town <input></label></fieldset>',
    },
  ],
};
