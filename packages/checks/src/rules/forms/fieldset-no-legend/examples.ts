import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a fieldset with text only',
      html: '<form><fieldset>I am a group</fieldset></form>',
      at: ['fieldset'],
    },
    {
      name: 'choices without a legend',
      html: '<fieldset><label><input type="radio" name="x"> Yes</label><label><input type="radio" name="x"> No</label></fieldset>',
      at: ['fieldset'],
    },
    {
      name: 'a legend in a box',
      html: '<fieldset><div><legend>Account?</legend></div><label><input type="radio" name="x"> Yes</label><label><input type="radio" name="x"> No</label></fieldset>',
      at: ['fieldset'],
    },
    {
      name: 'a radio group without a name',
      html: '<div role="radiogroup"><label><input type="radio" name="x"> Yes</label><label><input type="radio" name="x"> No</label></div>',
      at: ['div'],
    },
  ],
  passes: [
    {
      name: 'a legend',
      html: '<fieldset><legend>Account?</legend><label><input type="radio" name="x"> Yes</label></fieldset>',
    },
    {
      name: 'a name by attribute',
      html: '<fieldset aria-label="Account?"><label><input type="radio" name="x"> Yes</label><label><input type="radio" name="x"> No</label></fieldset>',
    },
    { name: 'a fieldset around a button', html: '<fieldset><button>Save</button></fieldset>' },
  ],
};
