import type { Examples } from '../../../contract/types.ts';

const text = 'Bring your passport and two photos when you come to the office. '.repeat(6);

export const examples: Examples = {
  fails: [
    {
      name: 'a justified paragraph',
      html: `<p style="text-align: justify">${text}</p>`,
      at: ['p'],
    },
    { name: 'by an old attribute', html: `<div align="justify">${text}</div>`, at: ['div'] },
  ],
  passes: [
    { name: 'aligned to the left', html: `<p>${text}</p>` },
    { name: 'one line only', html: '<p style="text-align: justify">Bring your passport.</p>' },
  ],
};
