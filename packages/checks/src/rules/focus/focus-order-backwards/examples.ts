import type { Examples } from '../../../contract/types.ts';

const link = (id: string, style = ''): string =>
  `<a id="${id}" href="/${id}" style="display: inline-block; width: 8em;${style}">${id}</a>`;

export const examples: Examples = {
  fails: [
    {
      name: 'buttons in a reversed row',
      html: '<div style="display: flex; flex-direction: row-reverse"><button type="button" id="next">Next</button><button type="button" id="back">Back</button></div>',
      at: ['#back'],
    },
    {
      name: 'a link that floats to the right of the next one',
      html: `${link('one', 'float: left')}${link('two', 'float: right')}${link('three')}`,
      at: ['#three'],
    },
    {
      name: 'a list from the bottom to the top',
      html: `<div style="display: flex; flex-direction: column-reverse"><p>${link('last')}</p><p>${link('first')}</p></div>`,
      at: ['#first'],
    },
  ],
  passes: [
    { name: 'links in a row', html: `${link('one')} ${link('two')} ${link('three')}` },
    {
      name: 'two columns, each from top to bottom',
      html: `<div style="columns: 2"><p>${link('one')}</p><p>${link('two')}</p><p>${link('three')}</p><p>${link('four')}</p></div>`,
    },
    {
      name: 'a row in a language that is written from the right',
      html: `<div dir="rtl">${link('one')}${link('two')}</div>`,
    },
    {
      name: 'a button to close in the corner',
      html: '<div style="position: relative"><button type="button" style="position: absolute; right: 0">Close</button><a href="/help">Help with heating</a></div>',
    },
  ],
};
