import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a mark',
      html: '<ul><li>Oak House <span>★★★★☆</span></li></ul>',
      at: ['span'],
    },
    {
      name: 'ways to reach us',
      html: '<p>✆ 01234 555 010<br>✉ tax@eastmoor.example</p>',
      at: ['p'],
    },
  ],
  passes: [
    {
      name: 'in words',
      html: '<p>Telephone: 01234 555 010<br>E-mail: tax@eastmoor.example</p>',
    },
    {
      name: 'hidden signs',
      html: '<p><span aria-hidden="true">★★★★☆</span> 4 of 5 stars</p>',
    },
    {
      name: 'in figures too',
      html: '<p>★★★★☆ (4 of 5)</p>',
    },
  ],
};
