import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'letters for days',
      html: '<table><caption>May</caption><tr><th>M</th><th>T</th><th>W</th><th id="x">T</th></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>',
      at: ['#x'],
    },
  ],
  passes: [
    {
      name: 'whole words',
      html: '<table><caption>May</caption><tr><th>Mo</th><th>Tu</th><th>We</th><th>Th</th></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>',
    },
    {
      name: 'groups above',
      html: '<table><tr><th colspan="2">North</th><th colspan="2">South</th></tr><tr><th>Fee</th><th>Time</th><th>Fee</th><th>Time</th></tr><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></table>',
    },
  ],
};
