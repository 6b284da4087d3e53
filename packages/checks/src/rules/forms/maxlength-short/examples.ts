import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a phone number without room for blanks',
      html: '<form><label>Phone number <input maxlength="10"></label></form>',
      at: ['input'],
    },
  ],
  passes: [
    {
      name: 'a phone number with room',
      html: '<form><label>Phone number <input maxlength="20"></label></form>',
    },
    {
      name: 'a field for something else',
      html: '<form><label>Reference <input maxlength="6"></label></form>',
    },
  ],
};
