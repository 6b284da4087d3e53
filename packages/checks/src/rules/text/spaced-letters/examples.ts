import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a heading set wide with blanks', html: '<h2>W E L C O M E</h2>', at: ['h2'] },
    {
      name: 'a word with no-break spaces',
      html: '<p>The office is c&nbsp;l&nbsp;o&nbsp;s&nbsp;e&nbsp;d today.</p>',
      at: ['p'],
    },
  ],
  passes: [
    {
      name: 'a heading set wide by its style',
      html: '<h2 style="letter-spacing: .4em">WELCOME</h2>',
    },
    { name: 'marks in their order', html: '<p>Grades A B C D E F count.</p>' },
    { name: 'short words', html: '<p>If I go, a b c.</p>' },
  ],
};
