import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'two names one after the other',
      html: '<form><label>Name <input id="a"></label><label>Name <input id="b"></label></form>',
      at: ['#b'],
      level: 'error',
    },
    {
      name: 'two names with text between that nothing ties',
      html: '<form><p>Father</p><label>Name <input id="a"></label><p>Mother</p><label>Name <input id="b"></label></form>',
      at: ['#b'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'sets of fields under headings',
      html: '<form><h2>Father</h2><label>Name <input></label><h2>Mother</h2><label>Name <input></label></form>',
    },
    {
      name: 'sets of fields with legends',
      html: '<form><fieldset><legend>Father</legend><label>Name <input></label></fieldset><fieldset><legend>Mother</legend><label>Name <input></label></fieldset></form>',
    },
    {
      name: 'fields of two forms',
      html: '<form><label>Search <input></label></form><form><label>Search <input></label></form>',
    },
  ],
};
