import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a second step that comes in place of the first',
      html: '<div id="a"><h2>Step 1</h2><button type="button" onclick="a.hidden = true; b.hidden = false">Next step</button></div><h2 id="b" hidden>Step 2: your income</h2>',
      at: ['#b'],
    },
  ],
  passes: [
    {
      name: 'a second step that gets the focus',
      html: '<div id="a"><h2>Step 1</h2><button type="button" onclick="a.hidden = true; b.hidden = false; b.focus()">Next step</button></div><h2 id="b" tabindex="-1" hidden>Step 2: your income</h2>',
    },
    {
      name: 'a button that stays',
      html: '<button type="button" onclick="b.hidden = false">More</button><p id="b" hidden>Everybody who lives here.</p>',
    },
  ],
};
