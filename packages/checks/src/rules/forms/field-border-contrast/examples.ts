import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a pale border',
      html: '<style>input{border:1px solid #ddd;background:#fff}</style><label>Name <input></label>',
      at: ['input'],
    },
    {
      name: 'a line that is almost transparent',
      html: '<style>input{border:0;border-bottom:1px solid rgba(0,0,0,.12);background:transparent}</style><label>Name <input></label>',
      at: ['input'],
    },
    {
      name: 'no border at all',
      html: '<style>input{border:0;background:#f8f8f8}</style><label>Name <input></label>',
      at: ['input'],
    },
    {
      name: 'a pale checkbox of its own making',
      html: '<style>input{appearance:none;width:20px;height:20px;border:1px solid #ccc}</style><label><input type="checkbox"> Yes</label>',
      at: ['input'],
    },
  ],
  passes: [
    { name: 'the look of the browser', html: '<label>Name <input></label>' },
    {
      name: 'a dark border',
      html: '<style>input{border:1px solid #666}</style><label>Name <input></label>',
    },
    {
      name: 'a line below',
      html: '<style>input{border:0;border-bottom:2px solid #000}</style><label>Name <input></label>',
    },
    {
      name: 'a frame drawn around it',
      html: '<style>input{border:0}span{display:inline-block;border:1px solid #000;padding:4px}</style><label>Name <span><input></span></label>',
    },
  ],
};
