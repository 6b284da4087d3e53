import type { Examples } from '../../../contract/types.ts';

const words = (count: number): string => `The form ${'and one more word '.repeat(count / 4)} ends.`;

export const examples: Examples = {
  fails: [
    { name: 'a sentence of sixty words', html: `<p>Hello. ${words(60)}</p>`, at: ['p'] },
    { name: 'in any language', html: `<p lang="fi">${words(60)}</p>`, at: ['p'] },
  ],
  passes: [
    { name: 'short sentences', html: `<p>${words(20)} ${words(20)} ${words(20)}</p>` },
    { name: 'lines of an address', html: `<p>${'A street with a name<br>'.repeat(12)}</p>` },
  ],
};
