import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a hint between label and field',
      html: '<form><label for="a">Number</label><p>It is on your last payslip.</p><input id="a"></form>',
      at: ['input'],
    },
    {
      name: 'a hint after the field',
      html: '<form><label for="a">Date</label><input id="a"><small>For example, 31 3 1980</small></form>',
      at: ['input'],
    },
    {
      name: 'a format after the field without an element',
      html: '<form><label for="a">Date</label><input id="a"> (dd/mm/yyyy)</form>',
      at: ['input'],
    },
    {
      name: 'a hint after the box of the field',
      html: '<form><label for="a">Password</label><div><input id="a" type="password"></div><div class="form-text">Use three words.</div></form>',
      at: ['input'],
    },
  ],
  passes: [
    {
      name: 'a link between label and field',
      html: '<form><label for="a">IBAN</label><p class="hint"><a href="/iban">Where you find your IBAN</a></p><input id="a"></form>',
    },
    {
      name: 'a hint that is tied',
      html: '<form><label for="a">Number</label><p id="h">It is on your last payslip.</p><input id="a" aria-describedby="h"></form>',
    },
    {
      name: 'a hint tied to the group',
      html: '<fieldset aria-describedby="h"><legend>Date</legend><label for="a">Day</label><p id="h">For example, 31 3 1980</p><input id="a"></fieldset>',
    },
    {
      name: 'a text before the label',
      html: '<form><p>We need 2 facts about you.</p><label for="a">Number</label><input id="a"></form>',
    },
    {
      name: 'a paragraph after the field that is about the form',
      html: '<form><label for="a">Your needs</label><textarea id="a"></textarea><p>Your answers are kept for 30 days. You can come back at any time.</p></form>',
    },
    {
      name: 'help that opens',
      html: '<form><label for="a">Income</label><details><summary>What counts as income</summary><p>Wages and pensions, for example.</p></details><input id="a"></form>',
    },
    {
      name: 'a hint in the label',
      html: '<form><label>Number <span>as on your payslip</span> <input></label></form>',
    },
  ],
};
