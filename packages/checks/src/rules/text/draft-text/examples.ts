import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'an address to be filled in',
      html: '<p>Write to [insert email address and phone number here]</p>',
      at: ['p'],
    },
    {
      name: 'a name to be filled in',
      html: '<p>This website is run by [name of organisation].</p>',
      at: ['p'],
    },
  ],
  passes: [
    { name: 'an attribute', html: '<p>Use input[name] and a[type]</p>' },

    {
      name: 'filled in',
      html: '<p>Write to web@northfield.example.</p>',
    },
    {
      name: 'a note in brackets',
      html: '<p>He said: “[She] insisted on the date [of 4 May].”</p>',
    },
    {
      name: 'a kind of file',
      html: '<p>Guide [PDF]</p>',
    },
  ],
};
