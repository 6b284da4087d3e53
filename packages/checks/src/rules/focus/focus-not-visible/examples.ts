import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a link whose outline was taken away',
      html: '<style>a:focus { outline: none }</style><p><a href="/apply">Apply</a></p>',
      at: ['a'],
    },
    {
      name: 'an outline in the colour of the page',
      html: '<style>body { background: #fff } button:focus { outline: 3px solid #fff; border-color: inherit } button { background: #eee; border: 1px solid #000 }</style><button type="button">Save</button>',
      at: ['button'],
    },
    {
      name: 'a field that shows only its caret',
      html: '<style>input, input:focus { outline: 0; border: 1px solid #000 }</style><label>Town <input></label>',
      at: ['input'],
      level: 'warning',
    },
  ],
  passes: [
    { name: 'the outline of the browser', html: '<p><a href="/apply">Apply</a></p>' },
    {
      name: 'a ring that is drawn on the label of a hidden checkbox',
      html: '<style>input { position: absolute; opacity: 0 } input:focus + span { outline: 3px solid #00f }</style><label><input type="checkbox"> <span>I agree</span></label>',
    },
    {
      name: 'a row that changes colour around its link',
      html: '<style>a:focus { outline: none } li:focus-within { background: #1d4ed8 }</style><ul><li><a href="/apply">Apply</a></li></ul>',
    },
    {
      name: 'a sign in another corner of the page',
      html: '<style>a { outline: none } #where { position: fixed; right: 0; bottom: 0 } body:has(a:focus) #where { background: #000 }</style><a href="/apply">Apply</a><p id="where">You are at the first link</p>',
    },
  ],
};
