import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'columns made with blanks',
      html: '<pre>Month    Fee\nMay      £5\nJune     £6</pre>',
      at: ['pre'],
    },
    {
      name: 'columns made with strokes',
      html: '<pre>| Month | Fee |\n|---|---|\n| May | £5 |\n| June | £6 |</pre>',
      at: ['pre'],
    },
    {
      name: 'rows that are set out alike',
      html: '<style>.r { display: flex } .r > * { flex: 1 }</style><div id="t"><div class="r"><div>Grave</div><div>Here</div><div>Others</div></div><div class="r"><div>Plot</div><div>£900</div><div>£1,800</div></div><div class="r"><div>Urn</div><div>£400</div><div>£800</div></div></div>',
      at: ['#t'],
    },
    {
      name: 'columns made with boxes',
      html: '<div class="table"><div class="row" style="display:flex"><div class="cell">Month</div><div class="cell">Fee</div></div><div class="row" style="display:flex"><div class="cell">May</div><div class="cell">£5</div></div><div class="row" style="display:flex"><div class="cell">June</div><div class="cell">£6</div></div></div>',
      at: ['div.table'],
    },
    {
      name: 'columns made with no-break spaces',
      html: '<p>Month&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;Fee<br>May&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;£5<br>June&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;£6</p>',
      at: ['p'],
    },
    {
      name: 'boxes that the style sheet draws as a table',
      html: '<style>#t { display: table } #t > div { display: table-row } #t > div > div { display: table-cell; padding: 5px }</style><div id="t"><div><div>Month</div><div>Fee</div></div><div><div>May</div><div>£5</div></div><div><div>June</div><div>£6</div></div></div>',
      at: ['#t'],
    },
  ],
  passes: [
    { name: 'an address', html: '<p>City of Riverton<br>4 Mill Lane<br>Riverton</p>' },
    {
      name: 'two columns beside each other',
      html: '<div style="display:table"><div style="display:table-cell">News</div><div style="display:table-cell">Events</div></div>',
    },
    { name: 'program code', html: '<pre><code>a    b\nc    d\ne    f</code></pre>' },
    { name: 'a poem', html: '<pre>One line\nand the next\nand the last</pre>' },
    {
      name: 'boxes with roles',
      html: '<div class="table" role="table"><div class="row" role="row"><div class="cell" role="cell">Month</div><div class="cell" role="cell">Fee</div></div></div>',
    },
    {
      name: 'a real table in a box',
      html: '<div class="table-responsive"><table><caption>Fees</caption><tr><th scope="col">Month</th><th scope="col">Fee</th></tr><tr><td>May</td><td>£5</td></tr><tr><td>June</td><td>£6</td></tr></table></div>',
    },
  ],
};
