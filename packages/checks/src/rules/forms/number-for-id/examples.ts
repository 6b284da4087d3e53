import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a number of a passport',
      html: '<label>Passport number <input type="number"></label>',
      at: ['input'],
    },
    {
      name: 'a German account',
      html: '<label lang="de">Kontonummer <input type="number"></label>',
      at: ['input'],
    },
  ],
  passes: [
    { name: 'an amount', html: '<label>Number of children <input type="number"></label>' },
    {
      name: 'how many cards',
      html: '<label>How many cards do you need? <input type="number"></label>',
    },
    { name: 'a text field', html: '<label>Passport number <input inputmode="numeric"></label>' },
  ],
};
