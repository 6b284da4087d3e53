import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a table in a data cell',
      html: '<table><tr><th>Item</th><th>Cost</th></tr><tr><td>Holiday<table id="t"><tr><th>Part</th><th>Cost</th></tr><tr><td>Travel</td><td>£9</td></tr></table></td><td>£9</td></tr></table>',
      at: ['#t'],
    },
    {
      name: 'a table in a header',
      html: '<table><tr><th>Holiday<table id="t"><tr><td>Travel</td><td>£9</td></tr></table></th><td>£9</td></tr></table>',
      at: ['#t'],
    },
  ],
  passes: [
    {
      name: 'one table after the other',
      html: '<table><caption>Fees</caption><tr><th scope="col">Month</th><th scope="col">Fee</th></tr><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr></table><table><caption>Fees</caption><tr><th scope="col">Month</th><th scope="col">Fee</th></tr><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr></table>',
    },
    {
      name: 'a table in the cell of a layout table',
      html: '<table role="presentation"><tr><td><table><caption>Fees</caption><tr><th scope="col">Month</th><th scope="col">Fee</th></tr><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr></table></td></tr></table>',
    },
    {
      name: 'an inner table that is no table',
      html: '<table><tr><th>Item</th></tr><tr><td><table role="presentation"><tr><td>Travel</td></tr></table></td></tr></table>',
    },
  ],
};
