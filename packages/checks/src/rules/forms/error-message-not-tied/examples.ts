import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a message beside its field',
      html: '<form><div><label for="a">Age</label><input id="a"><span class="error" id="e">Enter your age in years</span></div><label>Town <input></label></form>',
      at: ['#e'],
      level: 'warning',
    },
    {
      name: 'a message between the label and its field',
      html: '<form><label for="n">Number plate</label><p class="error">Enter your number plate</p><input id="n"><label for="m">Colour</label><input id="m"></form>',
      at: ['p'],
      level: 'warning',
    },
    {
      name: 'a message after a field that is marked as wrong',
      html: '<form><label for="a">Age</label><input id="a" aria-invalid="true"><p class="error" id="e">Enter your age in years</p><label>Town <input></label></form>',
      at: ['#e'],
      level: 'warning',
    },
    {
      name: 'a message that is hidden from screen readers',
      html: '<form><label>Age <input></label><span id="error" aria-hidden="true">Invalid age. Age must be at least 1.</span></form>',
      at: ['#error'],
      level: 'error',
    },
    {
      name: 'a message that is tied to the button',
      html: '<form><label>Age <input></label><span id="error" hidden>Invalid age. Age must be at least 1.</span><input type="button" value="Send" aria-describedby="error"></form>',
      at: ['#error'],
      level: 'error',
    },
    {
      name: 'a message about one of two names',
      html: '<form><fieldset><legend>Shipping</legend><label>Name <input></label></fieldset><fieldset><legend>Billing</legend><label>Name <input></label></fieldset><span id="error">Please fill Name</span></form>',
      at: ['#error'],
      level: 'error',
    },
  ],
  passes: [
    {
      name: 'a message between label and field, which is tied',
      html: '<form><label for="n">Number plate</label><p class="error" id="e">Enter your number plate</p><input id="n" aria-describedby="e"><label for="m">Colour</label><input id="m"></form>',
    },
    {
      name: 'a message that is tied',
      html: '<form><div><label for="a">Age</label><input id="a" aria-describedby="e"><span class="error" id="e">Enter your age in years</span></div></form>',
    },
    {
      name: 'a message in the label',
      html: '<form><label for="a">Age <span class="error">Enter your age</span></label><input id="a"></form>',
    },
    {
      name: 'a message that is not shown',
      html: '<form><div><label for="a">Age</label><input id="a"><span class="error" hidden>Enter your age</span></div></form>',
    },
  ],
};
