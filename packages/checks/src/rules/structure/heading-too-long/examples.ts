import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a paragraph as heading',
      html: `<h2>${'You can apply for it. '.repeat(8)}</h2>`,
      at: ['h2'],
    },
  ],
  passes: [
    { name: 'a short heading', html: '<h2>Who can apply</h2>' },
    { name: 'a hidden one', html: `<h2 hidden>${'You can apply for it. '.repeat(8)}</h2>` },
  ],
};
