import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a row without a name',
      html: '<table><tr><th>House</th><th>Bill</th></tr><tr><td> </td><td>A</td></tr><tr><td>Lords</td><td>B</td></tr></table>',
      at: ['table'],
      level: 'warning',
    },
    {
      name: 'a value that is missing',
      html: '<table><tr><th>House</th><th>Bill</th></tr><tr><td>Lords</td><td></td></tr><tr><td>Commons</td><td>Budget</td></tr><tr><td>Lords</td><td>Roads</td></tr></table>',
      at: ['table'],
      level: 'manual',
    },
  ],
  passes: [
    {
      name: 'a full table',
      html: '<table><caption>Fees</caption><tr><th scope="col">Month</th><th scope="col">Fee</th></tr><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr></table>',
    },
    {
      name: 'an empty corner',
      html: '<table><tr><td></td><th scope="col">Monday</th></tr><tr><th scope="row">Morning</th><td>open</td></tr></table>',
    },
    {
      name: 'a calendar',
      html: '<table><tr><th>Mo</th><th>Tu</th></tr><tr><td></td><td>1</td></tr><tr><td>7</td><td>8</td></tr></table>',
    },
    {
      name: 'a cell with a picture',
      html: '<table><tr><th>Day</th><th>Done</th></tr><tr><td>Monday</td><td><img alt="yes" src="data:,"></td></tr></table>',
    },
  ],
};
