import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a link in the colour of its text',
      html: '<style>a { color: #000; text-decoration: none }</style><p>Find out more about <a href="/w">Doctor Who</a></p>',
      at: ['a'],
    },
    {
      name: 'a link without a line among links with one',
      html: '<style>p { color: #000 } a { color: #005ea5 } #b { text-decoration: none }</style><p><a href="/w">Doctor Who</a> some text <a id="b" href="/x">Torchwood</a></p>',
      at: ['#b'],
    },
  ],
  passes: [
    { name: 'an underlined link', html: '<p>More about <a href="/w">Doctor Who</a></p>' },
    {
      name: 'a bold link in text that is not',
      html: '<style>a { font-weight: bold; text-decoration: none; color: #000 }</style><p>More about <a href="/w">Doctor Who</a></p>',
    },
    {
      name: 'a line of the word inside',
      html: '<style>a { text-decoration: none; color: #000 } span { text-decoration: underline }</style><p>More about <a href="/w"><span>Doctor Who</span></a></p>',
    },
    {
      name: 'a list of nothing but links',
      html: '<style>a { text-decoration: none; color: #000 }</style><ul><li><a href="/w">Doctor Who</a></li></ul>',
    },
  ],
};
