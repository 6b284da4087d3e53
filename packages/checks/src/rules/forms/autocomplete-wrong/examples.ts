import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a field for e-mail that says name',
      html: '<form><label>Email <input autocomplete="name"></label></form>',
      at: ['input'],
    },
  ],
  passes: [
    {
      name: 'a value that fits',
      html: '<form><label>Email <input autocomplete="email"></label></form>',
    },
    {
      name: 'the name of an account by e-mail',
      html: '<form><label>Email <input autocomplete="username"></label></form>',
    },
    {
      name: 'a part of a name',
      html: '<form><label>Name <input autocomplete="family-name"></label></form>',
    },
  ],
};
