import type { Examples } from '../../../contract/types.ts';

const words = 'You can apply for help with heating costs until the end of March.';

export const examples: Examples = {
  fails: [
    {
      name: 'a box that just holds its text',
      html: `<div id="box" style="font: 16px/1.2 monospace; width: 66ch; height: 20px; overflow: hidden">${words}</div>`,
      at: ['#box'],
    },
    {
      name: 'lines in boxes of a fixed height that run into each other',
      html: `<div style="font: 16px/1.2 monospace; width: 66ch"><div style="height: 20px">${words}</div><div id="second" style="height: 20px">${words}</div></div>`,
      at: ['#second'],
    },
  ],
  passes: [
    {
      name: 'a box that grows',
      html: `<div style="width: 500px; min-height: 20px; overflow: hidden">${words}</div>`,
    },
    {
      name: 'a box that was too small before',
      html: `<div style="width: 300px; height: 20px; overflow: hidden">${words}</div>`,
    },
    {
      name: 'words for screen readers only',
      html: `<p>Apply <span style="position: absolute; width: 1px; height: 1px; overflow: hidden">${words}</span></p>`,
    },
  ],
};
