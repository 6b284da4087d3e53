import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'an id that is misspelt',
      html: '<label for="a">Date</label><input id="a" aria-describedby="hnit"><p id="hint">For example, 31 3 1980</p>',
      at: ['input'],
    },
  ],
  passes: [
    {
      name: 'a hint that is there',
      html: '<label for="a">Date</label><input id="a" aria-describedby="hint"><p id="hint">For example, 31 3 1980</p>',
    },
    {
      name: 'a message that comes later',
      html: '<label for="a">Date</label><input id="a" aria-describedby="a-error">',
    },
  ],
};
