import type { Examples } from '../../../contract/types.ts';

const words = (count: number): string => `The form ${'and one more word '.repeat(count / 4)} ends.`;

export const examples: Examples = {
  fails: [
    { name: 'a sentence of sixty words', html: `<p>Hello. ${words(60)}</p>`, at: ['p'] },
    { name: 'in any language', html: `<p lang="fi">${words(60)}</p>`, at: ['p'] },
  ],
  passes: [
    { name: 'short sentences', html: `<p>${words(20)} ${words(20)} ${words(20)}</p>` },
    {
      name: 'columns that stand as words in a line',
      html: `<div>${`<div style="display:inline-block;width:30%">${words(20)}</div>`.repeat(3).replaceAll('.', '')}</div>`,
    },
    { name: 'lines of an address', html: `<p>${'A street with a name<br>'.repeat(12)}</p>` },
  ],
};
