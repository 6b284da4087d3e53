import type { Examples } from '../../../contract/types.ts';

const words = 'You can apply for help with heating costs until the end of March.';

export const examples: Examples = {
  fails: [
    {
      name: 'a line that does not wrap and is cut',
      html: `<div id="box" style="white-space: nowrap; overflow: hidden">${words}</div>`,
      at: ['#box'],
    },
  ],
  passes: [
    { name: 'text that wraps', html: `<div style="overflow: hidden">${words}</div>` },
    {
      name: 'text that is hidden in a narrow window',
      html: `<style>@media (max-width: 600px) { div { display: none } }</style><div style="white-space: nowrap; overflow: hidden">${words}</div>`,
    },
  ],
};
