import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a button in a link',
      html: '<a href="/apply"><button type="button">Start now</button></a>',
      at: ['button'],
    },
    {
      name: 'a field in a button',
      html: '<button type="button">Zone <input type="checkbox" aria-label="Zone A"></button>',
      at: ['input'],
    },
  ],
  passes: [
    { name: 'a link', html: '<a href="/apply">Start now</a>' },
    {
      name: 'a button out of the tab order',
      html: '<a href="/apply"><button type="button" tabindex="-1">Start now</button></a>',
    },
  ],
};
