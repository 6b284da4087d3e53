import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a tooltip by style sheet only',
      html: '<style>.tip{display:none;position:absolute}.q:hover .tip,.q:focus .tip{display:block}</style><a href="#a" class="q">?<span class="tip">In section 5 of your card</span></a>',
      at: ['.tip'],
    },
  ],
  passes: [
    {
      name: 'a tooltip that Escape hides',
      html: '<style>.tip{display:none;position:absolute}.q:hover .tip,.q:focus .tip{display:block}</style><a href="#a" class="q">?<span class="tip">In section 5 of your card</span></a><script>document.addEventListener("keydown", (e) => { if (e.key === "Escape") shut(); })</script>',
    },
    {
      name: 'more text in its place',
      html: '<style>.tip{display:none}.q:hover .tip{display:block}</style><p class="q">?<span class="tip">In section 5 of your card</span></p>',
    },
  ],
};
