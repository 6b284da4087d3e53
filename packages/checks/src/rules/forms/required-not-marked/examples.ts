import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'required and other fields look the same',
      html: '<form><label>Name <input id="a" required></label><label>Age <input></label></form>',
      at: ['#a'],
    },
    {
      name: 'required fields in colour only',
      html: '<form><label style="color:red">Name <input id="a" aria-required="true"></label><label>Age <input></label></form>',
      at: ['#a'],
    },
  ],
  passes: [
    {
      name: 'a star',
      html: '<form><label>Name * <input required></label><label>Age <input></label></form>',
    },
    {
      name: 'a star by style sheet',
      html: '<style>.r::after{content:"*"}</style><form><label><span class="r">Name</span> <input required></label><label>Age <input></label></form>',
    },
    {
      name: 'the others are marked as optional',
      html: '<form><label>Name <input required></label><label>Age (optional) <input></label></form>',
    },
    {
      name: 'all are required',
      html: '<form><label>Name <input required></label><label>Age <input required></label></form>',
    },
  ],
};
