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
      name: 'a menu that waits beside the window',
      html: '<div role="dialog" aria-modal="true" aria-label="Menu" style="position:fixed;top:0;right:0;width:300px;height:100%;transform:translateX(100%)"><button type="button">Close</button></div><a href="/a">Apply</a>',
    },
    {
      name: 'a dialog that is there and not yet seen',
      html: '<div style="opacity:0;pointer-events:none"><div role="dialog" aria-modal="true" aria-label="Menu" style="position:fixed;inset:20px"><button type="button">Close</button></div></div><a href="/a">Apply</a>',
    },
    {
      name: 'a dialog that is closed',
      html: '<div role="dialog" aria-modal="true" hidden><button type="button">Accept</button></div><a href="/a">Apply</a>',
    },
  ],
};
