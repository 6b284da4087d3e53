import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a row that lacks a cell',
      html: '<table><tr><th>Month</th><th>Fee</th></tr><tr><td>May</td></tr></table>',
      at: ['table'],
    },
    {
      name: 'spans in uneven steps',
      html: '<table><tr><th>Name</th><td colspan="7">Ann</td><th>Date</th><td>1 May</td></tr><tr><th>Post</th><td colspan="4">a@b</td><th>Phone</th><td colspan="4">1</td></tr></table>',
      at: ['table'],
    },
  ],
  passes: [
    {
      name: 'even rows',
      html: '<table><caption>Fees</caption><tr><th scope="col">Month</th><th scope="col">Fee</th></tr><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr></table>',
    },
    {
      name: 'a cell that spans two rows',
      html: '<table><tr><th>Year</th><th>Month</th></tr><tr><td rowspan="2">2026</td><td>May</td></tr><tr><td>June</td></tr></table>',
    },
    {
      name: 'a group header over two columns',
      html: '<table><tr><th scope="colgroup" colspan="2">Fee</th></tr><tr><th>Adult</th><th>Child</th></tr><tr><td>5</td><td>3</td></tr></table>',
    },
  ],
};
