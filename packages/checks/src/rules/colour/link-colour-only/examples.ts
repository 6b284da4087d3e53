import type { Examples } from '../../../contract/types.ts';

const page = (css: string, html: string): string =>
  `<style>a { text-decoration: none; ${css} }</style>${html}`;
const link = '<p>Find out more about <a href="/help">heating help</a> today</p>';

export const examples: Examples = {
  fails: [
    { name: 'a link in another colour', html: page('color: #060', link), at: ['a'] },
    { name: 'a link in the same colour', html: page('color: inherit', link), at: ['a'] },
    {
      name: 'in a list item and a span',
      html: page('', `<ul><li>More about <span><a href="/help">heating</a></span></li></ul>`),
      at: ['a'],
    },
    {
      name: 'a link without a line among links with one',
      html: '<style>p { color: #000 } a { color: #005ea5 } #b { text-decoration: none } #b:hover { text-decoration: underline }</style><p><a href="/w">Doctor Who</a> and some text about <a id="b" href="/x">Torchwood</a></p>',
      at: ['#b'],
    },
  ],
  passes: [
    {
      name: 'a line of the word inside',
      html: page(
        '',
        '<p>More about <a href="/w"><span style="text-decoration: underline">Doctor Who</span></a></p>',
      ),
    },
    { name: 'an underlined link', html: link },
    { name: 'a line of its own', html: page('border-bottom: 1px solid', link) },
    { name: 'bold letters', html: page('font-weight: bold', link) },
    { name: 'a link that stands alone', html: page('', '<p><a href="/help">Heating help</a></p>') },
    {
      name: 'links in a row',
      html: page('', '<p><a href="/a">A form</a> | <a href="/b">A letter</a></p>'),
    },
    {
      name: 'contrast, and a line under the pointer',
      html: `<style>a { text-decoration: none; color: #06c } a:hover, a:focus { text-decoration: underline }</style>${link}`,
    },
  ],
};
