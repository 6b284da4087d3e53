import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'an underlined word', html: '<p>Bring <u>your passport</u> with you.</p>', at: ['u'] },
    {
      name: 'by a style',
      html: '<p><span style="text-decoration: underline">Opening hours</span></p>',
      at: ['span'],
    },
  ],
  passes: [
    { name: 'a link', html: '<p><a href="/hours"><u>Opening hours</u></a></p>' },
    { name: 'a dotted abbreviation', html: '<p><abbr title="Tax Office">TO</abbr> opens.</p>' },
    { name: 'inserted text', html: '<p>Bring <ins>your passport</ins>.</p>' },
  ],
};
