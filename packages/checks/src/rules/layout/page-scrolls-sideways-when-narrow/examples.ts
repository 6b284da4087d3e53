import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a block with a fixed width',
      html: '<div id="box" style="width: 600px"><p>You can apply for help with heating costs.</p></div>',
      at: ['#box'],
    },
    {
      name: 'a text that does not wrap',
      html: '<p id="line" style="white-space: nowrap; width: max-content">You can apply for help with heating costs until the end of March.</p>',
      at: ['#line'],
    },
  ],
  passes: [
    {
      name: 'a block with a maximum width',
      html: '<div style="max-width: 600px"><p>You can apply.</p></div>',
    },
    {
      name: 'a table of data, which needs its width',
      html: '<table style="width: 600px"><tr><th>Month</th><th>Costs</th></tr><tr><td>May</td><td>40</td></tr></table>',
    },
    {
      name: 'a part that scrolls by itself',
      html: '<div style="overflow-x: auto"><div style="width: 600px">January to December</div></div>',
    },
  ],
};
