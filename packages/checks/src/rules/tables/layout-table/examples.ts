import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a menu beside the text',
      html: '<table><tr><td><ul><li><a href="/">Home</a></li></ul></td><td><h2>Welcome</h2><p>Text.</p></td></tr></table>',
      at: ['table'],
    },
    {
      name: 'a form in a table',
      html: '<table><tr><td><label for="a">Age</label></td><td><input id="a"></td></tr></table>',
      at: ['table'],
    },
  ],
  passes: [
    {
      name: 'headers that are headings',
      html: '<table><tr><th><h4>Fee</h4></th><th><h4>Time</h4></th></tr><tr><td>£5</td><td>noon</td></tr></table>',
    },
    {
      name: 'a table of data',
      html: '<table><caption>Fees</caption><tr><th scope="col">Month</th><th scope="col">Fee</th></tr><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr></table>',
    },
    {
      name: 'a table that says it is for layout',
      html: '<table role="presentation"><tr><td><h2>Welcome</h2></td><td><ul><li>Home</li></ul></td></tr></table>',
    },
    {
      name: 'data with lists in cells',
      html: '<table><tr><th>Day</th><th>Jobs</th></tr><tr><td>May</td><td><ul><li>one</li></ul></td></tr></table>',
    },
  ],
};
