import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a list for several choices',
      html: '<label>Languages <select multiple><option>English</option><option>French</option></select></label>',
      at: ['select'],
    },
  ],
  passes: [
    {
      name: 'a list for one choice',
      html: '<label>Language <select><option>English</option></select></label>',
    },
    {
      name: 'a list that is switched off',
      html: '<label>Languages <select multiple disabled><option>English</option></select></label>',
    },
  ],
};
