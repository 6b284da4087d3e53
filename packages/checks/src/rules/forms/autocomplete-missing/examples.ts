import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a name',
      html: '<form><label>Full name <input></label></form>',
      at: ['input'],
      level: 'warning',
    },
    {
      name: 'an address for e-mail with autocomplete off',
      html: '<form><label>Email address (required) <input type="email" autocomplete="off"></label></form>',
      at: ['input'],
      level: 'warning',
    },
    {
      name: 'a French post code',
      html: '<form lang="fr"><label>Code postal : <input></label></form>',
      at: ['input'],
      level: 'warning',
    },
    {
      name: 'a password',
      html: '<form><label>Password <input type="password"></label></form>',
      at: ['input'],
      level: 'warning',
    },
    {
      name: 'a password that is read-only until it has the focus',
      html: '<form><label>Password <input type="password" autocomplete="off" readonly onfocus="this.removeAttribute(\'readonly\')"></label></form>',
      at: ['input'],
      level: 'warning',
    },
    {
      name: 'a field without a form',
      html: '<label>Email <input></label>',
      at: ['input'],
      level: 'manual',
    },
  ],
  passes: [
    {
      name: 'names of several people',
      html: '<form><fieldset><legend>Person 2</legend><label>First name <input></label></fieldset></form>',
    },
    {
      name: 'a field with autocomplete',
      html: '<form><label>Full name <input autocomplete="name"></label></form>',
    },
    {
      name: 'a name of somebody else',
      html: '<form><fieldset><legend>Your child</legend><label>Full name <input></label></fieldset></form>',
    },
    { name: 'a search', html: '<form role="search"><label>Name <input></label></form>' },
    {
      name: 'a field about something else',
      html: '<form><label>Name of the ship <input></label></form>',
    },
  ],
};
