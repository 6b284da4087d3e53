import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a mark',
      html: '<table><tr><th>Day</th><th>Place</th></tr><tr><td>1 May</td><td>Town hall</td></tr><tr><td>8 May</td><td id="x">"</td></tr></table>',
      at: ['#x'],
    },
  ],
  passes: [
    {
      name: 'the value',
      html: '<table><tr><th>Day</th><th>Place</th></tr><tr><td>1 May</td><td>Town hall</td></tr><tr><td>8 May</td><td>Town hall</td></tr></table>',
    },
    {
      name: 'nothing',
      html: '<table><tr><th>Day</th><th>Place</th></tr><tr><td>1 May</td><td>–</td></tr></table>',
    },
  ],
};
