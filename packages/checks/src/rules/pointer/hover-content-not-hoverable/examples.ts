import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a tooltip beside its sign',
      html: '<style>.tip{display:none;position:absolute}.q:hover + .tip{display:block}</style><span class="q">?</span><span class="tip">In section 5 of your card</span>',
      at: ['.tip'],
    },
    {
      name: 'a tooltip that lets the pointer through',
      html: '<style>.tip{display:none;position:absolute}.tip{pointer-events:none}.q:hover .tip{display:block}</style><span class="q">?<span class="tip">In section 5 of your card</span></span>',
      at: ['.tip'],
    },
  ],
  passes: [
    {
      name: 'a tooltip inside its sign',
      html: '<style>.tip{display:none;position:absolute}.q:hover .tip{display:block}</style><span class="q">?<span class="tip">In section 5 of your card</span></span>',
    },
    {
      name: 'a tooltip that keeps itself',
      html: '<style>.tip{display:none;position:absolute}.q:hover + .tip,.tip:hover{display:block}</style><span class="q">?</span><span class="tip">In section 5 of your card</span>',
    },
  ],
};
