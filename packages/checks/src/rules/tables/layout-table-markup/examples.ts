import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a header in a layout table',
      html: '<table role="presentation"><tr><th>Time</th></tr><tr><td>12:00</td></tr></table>',
      at: ['table'],
    },
    {
      name: 'a summary that says so',
      html: '<table summary="Layout table"><tr><th>Menu</th><td>Text</td></tr></table>',
      at: ['table'],
    },
    {
      name: 'a layout table with a summary',
      html: '<table role="none" summary="Layout"><tr><td>a</td></tr></table>',
      at: ['table'],
    },
    {
      name: 'a summary that says what the layout table is for',
      html: '<table summary="Layout table for the search"><tr><td>a</td></tr></table>',
      at: ['table'],
    },
  ],
  passes: [
    {
      name: 'a table of data',
      html: '<table summary="Layout of the building by floor"><tr><th>Floor</th></tr><tr><td>1</td></tr></table>',
    },
    {
      name: 'a plain layout table',
      html: '<table role="presentation"><tr><td>a</td><td>b</td></tr></table>',
    },
    {
      name: 'a table of data',
      html: '<table><caption>Fees</caption><tr><th scope="col">Month</th><th scope="col">Fee</th></tr><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr></table>',
    },
  ],
};
