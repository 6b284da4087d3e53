import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'stars alone',
      html: '<form><label>Name * <input id="a"></label><label>Age <input></label></form>',
      at: ['#a'],
      level: 'warning',
    },
    {
      name: 'stars and required fields',
      html: '<form><label>Name * <input id="a" required></label><label>Age <input></label></form>',
      at: ['#a'],
      level: 'manual',
    },
  ],
  passes: [
    {
      name: 'an explanation',
      html: '<form><p>* required field</p><label>Name * <input></label></form>',
    },
    {
      name: 'an explanation before the form',
      html: '<main><p>Required fields are marked with *.</p><form><label>Name * <input></label></form></main>',
    },
    { name: 'no star', html: '<form><label>Name (required) <input></label></form>' },
  ],
};
