import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a table without a name',
      html: '<p>Text.</p><table><tr><th>Month</th><th>Fee</th></tr><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr></table>',
      at: ['table'],
    },
  ],
  passes: [
    {
      name: 'a caption',
      html: '<table><caption>Fees</caption><tr><th scope="col">Month</th><th scope="col">Fee</th></tr><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr></table>',
    },
    {
      name: 'a name by attribute',
      html: '<table aria-label="Fees"><tr><th>Month</th><th>Fee</th></tr><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr></table>',
    },
    {
      name: 'a heading before it',
      html: '<h2>Fees</h2><div><table><tr><th>Month</th><th>Fee</th></tr><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr></table></div>',
    },
  ],
};
