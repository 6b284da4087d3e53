import type { Examples } from '../../../contract/types.ts';

const text = 'Bring your passport and two photos when you come to the office. '.repeat(8);

export const examples: Examples = {
  fails: [
    {
      name: 'a paragraph as wide as the screen',
      html: `<p style="font-size: 12px">${text}</p>`,
      at: ['p'],
    },
    {
      name: 'text right in the main part',
      html: `<main style="font-size: 12px">${text}</main>`,
      at: ['main'],
    },
  ],
  passes: [
    { name: 'a narrow paragraph', html: `<p style="max-width: 70ch">${text}</p>` },
    { name: 'a short text', html: '<p>Bring your passport and two photos.</p>' },
  ],
};
