import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a head of ordinary cells',
      html: '<table><thead><tr><td>Name</td><td>Age</td></tr></thead><tbody><tr><td>Ann</td><td>5</td></tr></tbody></table>',
      at: ['table'],
      level: 'error',
    },
    {
      name: 'a caption and no header',
      html: '<table><caption>Children</caption><tr><td>Name</td><td>Age</td></tr><tr><td>Ann</td><td>5</td></tr></table>',
      at: ['table'],
      level: 'warning',
    },
    {
      name: 'short values and no header',
      html: '<table><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr><tr><td>July</td><td>£7</td></tr></table>',
      at: ['table'],
      level: 'warning',
    },
    {
      name: 'headers of columns that are only bold',
      html: '<table><tr><td><b>Month</b></td><td><strong>Fee</strong></td></tr><tr><th>May</th><td>£5</td></tr><tr><th>June</th><td>£7</td></tr></table>',
      at: ['table'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'a table with headers',
      html: '<table><caption>Fees</caption><tr><th scope="col">Month</th><th scope="col">Fee</th></tr><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr></table>',
    },
    {
      name: 'headers by role',
      html: '<table><tr><td role="columnheader">Month</td><td role="columnheader">Fee</td></tr><tr><td>May</td><td>£5</td></tr></table>',
    },
    {
      name: 'a layout table',
      html: '<table role="presentation"><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr><tr><td>July</td><td>£7</td></tr></table>',
    },
    {
      name: 'a table that holds parts of a page',
      html: '<table><tr><td><h2>News</h2><p>Text</p></td><td><ul><li>Menu</li></ul></td></tr><tr><td>a</td><td>b</td></tr></table>',
    },
  ],
};
