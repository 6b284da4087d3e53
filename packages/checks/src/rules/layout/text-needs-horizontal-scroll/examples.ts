import type { Examples } from '../../../contract/types.ts';

const text = 'Bring your passport and two photos when you come to the office of your town.';

export const examples: Examples = {
  fails: [
    {
      name: 'a wide text in a box that scrolls',
      html: `<div style="overflow: scroll"><p style="width: 100em">${text}</p></div>`,
      at: ['p'],
    },
    {
      name: 'a text wider than the window',
      html: `<p style="width: 2000px">${text}</p>`,
      at: ['p'],
    },
  ],
  passes: [
    { name: 'text that wraps', html: `<div style="overflow: auto"><p>${text}</p></div>` },
    {
      name: 'a table that scrolls',
      html: `<div style="overflow: auto"><table style="width: 2000px"><tr><td>${text}</td></tr></table></div>`,
    },
    { name: 'code', html: `<pre style="width: 2000px">${text}</pre>` },
  ],
};
