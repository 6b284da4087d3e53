import type { Examples } from '../../../contract/types.ts';

const words = 'You can apply for help with heating costs until the end of March.';

export const examples: Examples = {
  fails: [
    {
      name: 'a box with a fixed height',
      html: `<div id="box" style="font-size: 16px; width: 500px; height: 40px; overflow: hidden">${words}</div>`,
      at: ['#box'],
    },
    {
      name: 'a button that does not widen',
      html: '<button type="button" style="width: 160px; overflow: hidden; white-space: nowrap">Apply for heating</button>',
      at: ['button'],
    },
  ],
  passes: [
    {
      name: 'a box in rem',
      html: `<div style="width: 500px; height: 4rem; overflow: hidden">${words}</div>`,
    },
    {
      name: 'a box that scrolls',
      html: `<div style="width: 500px; height: 40px; overflow: auto" tabindex="0">${words}</div>`,
    },
  ],
};
