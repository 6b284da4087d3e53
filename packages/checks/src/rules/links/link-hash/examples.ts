import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a link with an empty fragment', html: '<a href="#">Show the map</a>', at: ['a'] },
    {
      name: 'a link to a part that is not there',
      html: '<a href="#fees">Fees</a><h2 id="fee">Fees</h2>',
      at: ['a'],
    },
  ],
  passes: [
    {
      name: 'a link to a part of the page',
      html: '<a href="#fees">Fees</a><h2 id="fees">Fees</h2>',
    },
    { name: 'a link to an old anchor', html: '<a href="#b%20c">Fees</a><a name="b c"></a>' },
    { name: 'a way back to the top', html: '<a href="#">Back to top</a>' },
    { name: 'an address of an application', html: '<a href="#/fees/list">Fees</a>' },
    {
      name: 'a tab that a script switches',
      html: '<div role="tablist"><a role="tab" href="#">Fees</a></div>',
    },
    {
      name: 'a missing part that a script makes',
      html: '<a id="a" href="#fees">Fees</a><script>document.getElementById("a").addEventListener("click", () => {})</script>',
    },
  ],
};
