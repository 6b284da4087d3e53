import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'nothing but headers',
      html: '<table><tr><th>Foo</th><th>Bar</th></tr></table>',
      at: ['table'],
      level: 'warning',
    },
    {
      name: 'a column without cells',
      html: '<table><tr><th>Rate</th><th id="v">Value</th></tr><tr><td>5 %</td></tr></table>',
      at: ['#v'],
      level: 'error',
    },
    {
      name: 'cells that name another header',
      html: '<table><tr><th id="a">Country</th><th id="b">With Z</th></tr><tr><td>Zambia</td><td headers="a">Zimbabwe</td></tr></table>',
      at: ['#b'],
      level: 'error',
    },
    {
      name: 'a column without cells, by roles',
      html: '<div role="table"><div role="row"><span role="columnheader">Rate</span><span role="columnheader" id="v">Value</span></div><div role="row"><span role="cell">5 %</span></div></div>',
      at: ['#v'],
      level: 'error',
    },
  ],
  passes: [
    {
      name: 'headers with cells',
      html: '<table><caption>Fees</caption><tr><th scope="col">Month</th><th scope="col">Fee</th></tr><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr></table>',
    },
    {
      name: 'a corner above the headers of rows',
      html: '<table><tr><th>Day</th><th>Fee</th></tr><tr><th>Monday</th><td>£5</td></tr></table>',
    },
    {
      name: 'headers at the side',
      html: '<table><tr><th scope="row">Name</th><td>Ann</td></tr></table>',
    },
    {
      name: 'a grid of which a part is loaded',
      html: '<div role="grid" aria-rowcount="99"><div role="row"><span role="columnheader">Rate</span></div></div>',
    },
    {
      name: 'a layout table',
      html: '<table role="presentation"><tr><th>Time</th></tr><tr><td>5</td></tr></table>',
    },
  ],
};
