import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a label without an attribute for',
      html: '<form><label>Irish</label><input type="checkbox"></form>',
      at: ['label'],
    },
    {
      name: 'a label for an id that is not there',
      html: '<form><label for="x">Name</label><input id="y"></form>',
      at: ['label'],
    },
    {
      name: 'a label for a box that is no field',
      html: '<form><label for="x">Name</label><div id="x" role="textbox" tabindex="0"></div></form>',
      at: ['label'],
    },
  ],
  passes: [
    {
      name: 'a label with its field',
      html: '<form><label for="a">Name</label><input id="a"></form>',
    },
    { name: 'a label around its field', html: '<form><label>Name <input></label></form>' },
    {
      name: 'a label that a widget refers to',
      html: '<form><label id="l">Name</label><div role="textbox" tabindex="0" aria-labelledby="l"></div></form>',
    },
  ],
};
