import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'radio buttons under a heading',
      html: '<form><h2>Do you have an account?</h2><label><input id="a" type="radio" name="x"> Yes</label><label><input type="radio" name="x"> No</label></form>',
      at: ['#a'],
    },
    {
      name: 'checkboxes with one name',
      html: '<form><p>Which waste?</p><label><input id="a" type="checkbox" name="w[]"> Glass</label><label><input type="checkbox" name="w[]"> Paper</label></form>',
      at: ['#a'],
    },
    {
      name: 'checkboxes with names of one stem',
      html: '<form><p>Which waste?</p><label><input id="a" type="checkbox" name="waste.glass"> Glass</label><label><input type="checkbox" name="waste.paper"> Paper</label></form>',
      at: ['#a'],
    },
    {
      name: 'radio buttons by role',
      html: '<div><div role="radio" tabindex="0" aria-checked="true" id="a">Yes</div><div role="radio" tabindex="-1" aria-checked="false">No</div></div>',
      at: ['#a'],
    },
  ],
  passes: [
    {
      name: 'a fieldset',
      html: '<fieldset><legend>Account?</legend><label><input type="radio" name="x"> Yes</label><label><input type="radio" name="x"> No</label></fieldset>',
    },
    {
      name: 'a group by role',
      html: '<div role="radiogroup" aria-label="Account?"><label><input type="radio" name="x"> Yes</label><label><input type="radio" name="x"> No</label></div>',
    },
    {
      name: 'a group that an element draws around what fills its slot',
      html: '<city-choice><template shadowrootmode="open"><fieldset><legend>Account?</legend><slot></slot></fieldset></template><label><input type="radio" name="x"> Yes</label><label><input type="radio" name="x"> No</label></city-choice>',
    },
    {
      name: 'two checkboxes about different things',
      html: '<form><label><input type="checkbox" name="terms"> I agree</label><label><input type="checkbox" name="news"> Send news</label></form>',
    },
  ],
};
