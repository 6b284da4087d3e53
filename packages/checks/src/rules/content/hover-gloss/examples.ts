import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a term',
      html: '<style>.tip:hover::after { content: attr(data-tip) }</style><p>You pay the <span class="tip" data-tip="The part that you bear yourself">excess</span>.</p>',
      at: ['.tip'],
    },
  ],
  passes: [
    {
      name: 'in the text',
      html: '<p>You pay the excess (the part that you bear yourself).</p>',
    },
    {
      name: 'a control that says it',
      html: '<style>.tip:hover::after { content: attr(aria-label) }</style><button class="tip" aria-label="Print this page">P</button>',
    },
  ],
};
