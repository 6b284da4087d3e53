import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a message for the whole form',
      html: '<form><div class="validation-summary" role="alert">You need to fix the errors on this page.</div><label>Name <input></label><label>Surname <input></label></form>',
      at: ['div'],
    },
    {
      name: 'a Spanish message before the form',
      html: '<div lang="es"><p role="alert" id="m">Hay errores en el formulario.</p><form><label>Nombre <input></label><label>Edad <input></label></form></div>',
      at: ['#m'],
    },
  ],
  passes: [
    {
      name: 'a summary with links',
      html: '<form><div role="alert">There is a problem <a href="#n">Enter your name</a></div><label>Name <input id="n"></label><label>Age <input></label></form>',
    },
    {
      name: 'a message at the field',
      html: '<form><div role="alert">Please fix the errors below.</div><label>Name <input aria-describedby="e"></label><p id="e" class="error">Enter your name</p><label>Age <input></label></form>',
    },
    {
      name: 'a message that is tied to a group of choices',
      html: '<form><label>Name <input></label><label>Age <input></label><fieldset aria-labelledby="l e"><legend id="l">Letters</legend><label><input type="radio" name="r"> Yes</label><label><input type="radio" name="r"> No</label><p id="e" class="error">The choice is not valid</p></fieldset></form>',
    },
    {
      name: 'a heading of a table of errors',
      html: '<h2 id="errors">Errors of this month</h2><form><label>From <input></label><label>To <input></label></form>',
    },
    {
      name: 'a message that names the field',
      html: '<form><div role="alert">There is a problem with your surname.</div><label>Name <input></label><label>Surname <input></label></form>',
    },
  ],
};
