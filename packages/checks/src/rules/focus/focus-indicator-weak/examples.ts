import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a pale grey outline on white',
      html: '<style>body { background: #fff } a:focus { outline: 1px solid #ddd }</style><p><a href="/apply">Apply for heating help</a></p>',
      at: ['a'],
    },
    {
      name: 'a slightly darker button',
      html: '<style>button { background: #fff; border: 1px solid #000; padding: 1em } button:focus { outline: none; background: #f4f4f4 }</style><button type="button">Save</button>',
      at: ['button'],
    },
  ],
  passes: [
    {
      name: 'a thick dark outline',
      html: '<style>a:focus { outline: 3px solid #00c }</style><p><a href="/apply">Apply</a></p>',
    },
    {
      name: 'a pale background with a dark line below',
      html: '<style>body { background: #fff } a:focus { outline: none; background: #ffd; box-shadow: 0 3px #000 }</style><p><a href="/apply">Apply</a></p>',
    },
  ],
};
