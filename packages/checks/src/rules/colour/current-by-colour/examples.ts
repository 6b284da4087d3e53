import type { Examples } from '../../../contract/types.ts';

const ITEMS = '<ul><li>Plan</li><li class="active">Details</li><li>Payment</li></ul>';

export const examples: Examples = {
  fails: [
    {
      name: 'a step in blue',
      html: `<style>.active{color:#003399}</style>${ITEMS}`,
      at: ['li.active'],
    },
    {
      name: 'a tab in green',
      html: '<style>button{border:0;background:none;color:#000}[aria-selected=true]{color:#006030}</style><div role="tablist"><button role="tab" aria-selected="true">One</button><button role="tab">Two</button><button role="tab">Three</button></div>',
      at: ['[aria-selected]'],
    },
    {
      name: 'a link on a background that is a little darker',
      html: '<style>li{background:#fff}li:has([aria-current]){background:#e8f0f8}</style><ul><li><a href="/a">A</a></li><li><a href="/b" aria-current="page">B</a></li><li><a href="/c">C</a></li></ul>',
      at: ['li:has([aria-current])'],
    },
  ],
  passes: [
    {
      name: 'a step in bold',
      html: `<style>.active{color:#003399;font-weight:bold}</style>${ITEMS}`,
    },
    {
      name: 'a line below',
      html: `<style>li{border-bottom:3px solid transparent}.active{color:#003399;border-color:#003399}</style>${ITEMS}`,
    },
    {
      name: 'light on dark among dark on light',
      html: `<style>.active{color:#fff;background:#036}</style>${ITEMS}`,
    },
    { name: 'no colour at all', html: ITEMS },
    {
      name: 'a colour that marks no choice',
      html: '<ul><li>Plan</li><li style="color:#a00">Leave</li><li>Payment</li></ul>',
    },
  ],
};
