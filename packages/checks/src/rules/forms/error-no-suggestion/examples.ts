import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a message that says “is not valid”',
      html: '<form><label>Phone <span class="error-message">is not valid</span> <input></label></form>',
      at: ['span'],
    },
    {
      name: 'a message that asks for correct input',
      html: '<form><div id="error">Please fill the field correctly.</div><label>Age <input></label></form>',
      at: ['div'],
    },
    {
      name: 'a German message',
      html: '<form lang="de"><label>Alter <input aria-describedby="e"></label><p class="error" id="e">Ungültige Eingabe</p></form>',
      at: ['p'],
    },
  ],
  passes: [
    {
      name: 'a message that says what to enter',
      html: '<form><label>Age <input aria-describedby="e"></label><p class="error" id="e">Invalid age. Age must be at least 1.</p></form>',
    },
    {
      name: 'a first word in bold',
      html: '<form><label>Age <input></label><p><b class="error">Invalid value:</b> age must be at least 1.</p></form>',
    },
    {
      name: 'a hidden message',
      html: '<form><label>Age <input></label><p class="error" hidden>Invalid value</p></form>',
    },
  ],
};
