import type { Examples } from '../../../contract/types.ts';

const dialog =
  '<div id="d" role="dialog" aria-modal="true" aria-label="Cookies" style="position:fixed;inset:20px;background:#fff"><button type="button">Accept</button></div>';

export const examples: Examples = {
  fails: [
    {
      name: 'a question about cookies over a page that Tab still reaches',
      html: `${dialog}<main><a href="/a">Apply</a></main>`,
      at: ['#d'],
    },
  ],
  passes: [
    {
      name: 'the same over a page that is inert',
      html: `${dialog}<main inert><a href="/a">Apply</a></main>`,
    },
    {
      name: 'a dialog that is closed',
      html: '<div role="dialog" aria-modal="true" hidden><button type="button">Accept</button></div><a href="/a">Apply</a>',
    },
  ],
};
