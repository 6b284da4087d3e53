import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'an old price',
      html: '<style>.o { text-decoration: line-through }</style><p>Day ticket <span class="o">£9.50</span> £6.00</p>',
      at: ['.o'],
    },
  ],
  passes: [
    {
      name: 'an old price that is marked up',
      html: '<p>Day ticket <del>£9.50</del> £6.00</p>',
    },
    {
      name: 'words that say so',
      html: '<style>.o { text-decoration: line-through }</style><p>Day ticket, old price <span class="o">£9.50</span>, new price £6.00</p>',
    },
    {
      name: 'what is done, with its box ticked',
      html: '<style>.o { text-decoration: line-through }</style><ul><li><label class="o"><input type="checkbox" checked> Payslip</label></li></ul>',
    },
  ],
};
