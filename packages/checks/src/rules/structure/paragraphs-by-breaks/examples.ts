import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'three of them',
      html: '<div>We can help you with the cost of a funeral if you have little.<br><br>You must be the partner, a parent or a child of the person.<br>\n<br>Ask within six months of the funeral and send us the bill.</div>',
      at: ['div'],
    },
  ],
  passes: [
    {
      name: 'paragraphs',
      html: '<div><p>We can help you with the cost of a funeral.</p><p>Ask within six months.</p></div>',
    },
    {
      name: 'an address',
      html: '<p>Town hall<br>4 Mill Lane<br><br>Eastmoor<br><br>England</p>',
    },
  ],
};
