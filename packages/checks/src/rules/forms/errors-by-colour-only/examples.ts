import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'red borders and a message for the whole form',
      html: '<form><div role="alert">Please fix the errors on this page.</div><label>Name <input style="border:2px solid red"></label><label>Age <input></label></form>',
      at: ['div'],
      level: 'error',
    },
    {
      name: 'a field marked as invalid without words',
      html: '<form><label>Name <input aria-invalid="true" style="border:2px solid red"></label></form>',
      at: ['input'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'a message at the wrong field',
      html: '<form><label>Name <input aria-invalid="true" aria-describedby="e" style="border:2px solid red"></label><p id="e" class="error">Enter your name</p></form>',
    },
    {
      name: 'a message in the box of the wrong field',
      html: '<form><div><label for="n">Name</label><input id="n" style="border:2px solid red" aria-describedby="b"><div id="b"><p class="error">The text is not valid</p></div></div><label>Age <input></label></form>',
    },
    {
      name: 'no errors',
      html: '<form><label>Name <input style="border:2px solid red"></label><label>Age <input></label></form>',
    },
  ],
};
