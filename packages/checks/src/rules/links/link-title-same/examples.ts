import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a title like the text', html: '<a href="/f" title="Fees ">Fees</a>', at: ['a'] },
    {
      name: 'a title like the image of the link',
      html: '<a href="/f" title="Fees"><img src="f.png" alt="Fees"></a>',
      at: ['a'],
    },
  ],
  passes: [
    { name: 'a title that adds something', html: '<a href="/f" title="Fees for 2026">Fees</a>' },
    {
      name: 'a title where the text is cut off beside the icon',
      html: '<button title="Close the note" style="width:24px;max-width:24px;padding:0;overflow:hidden;white-space:nowrap"><i style="display:inline-block;width:24px"></i>Close the note</button>',
    },
    {
      name: 'a title that is the only name',
      html: '<button title="Search"><svg width="9" height="9"></svg></button>',
    },
  ],
};
