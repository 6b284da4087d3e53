import type { Examples } from '../../../contract/types.ts';

const UNTOLD = 'WebKit does not tell the style of a hint';

export const examples: Examples = {
  fails: [
    {
      name: 'a pale hint',
      html: '<style>input::placeholder{color:#bbb}</style><input aria-label="Name" placeholder="Maria Lopez">',
      at: ['input'],
      notInWebkit: UNTOLD,
    },
    {
      name: 'a hint that is half transparent',
      html: '<style>textarea::placeholder{color:#000;opacity:.3}</style><textarea aria-label="Reason" placeholder="In your words"></textarea>',
      at: ['textarea'],
      notInWebkit: UNTOLD,
    },
  ],
  passes: [
    {
      name: 'the hint of the browser',
      html: '<input aria-label="Name" placeholder="Maria Lopez">',
    },
    {
      name: 'a dark hint',
      html: '<style>input::placeholder{color:#333;opacity:1}</style><input aria-label="Name" placeholder="Maria Lopez">',
    },
    {
      name: 'a hint that shows only once the label has made room',
      html: '<style>input::placeholder{color:transparent}</style><label>Name <input placeholder="Name"></label>',
    },
    {
      name: 'a blank that only lets the label float, and a field that shows no hint',
      html: '<style>input::placeholder{color:#bbb}</style><input aria-label="Name" placeholder=" "><input type="date" aria-label="Day" placeholder="DD/MM/YYYY">',
    },
    {
      name: 'a large hint',
      html: '<style>input{font-size:24px}input::placeholder{color:#888;opacity:1}</style><input aria-label="Name" placeholder="Maria Lopez">',
    },
    {
      name: 'a field that is switched off',
      html: '<style>input::placeholder{color:#bbb}</style><input disabled aria-label="Name" placeholder="Maria Lopez">',
    },
  ],
};
