import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a label at the other side of the page',
      html: '<p style="display:flex;justify-content:space-between"><label for="a">Country</label><input id="a"></p>',
      at: ['input'],
    },
    {
      name: 'a label far above',
      html: '<label for="a">Country</label><div style="height:200px"></div><input id="a">',
      at: ['input'],
    },
  ],
  passes: [
    { name: 'a label before the field', html: '<label for="a">Country</label> <input id="a">' },
    {
      name: 'a label above the field',
      html: '<label for="a" style="display:block">Country</label><input id="a">',
    },
    {
      name: 'a label around the field',
      html: '<label style="display:flex;justify-content:space-between">Country <input></label>',
    },
  ],
};
