import type { Examples } from '../../../contract/types.ts';

const bar =
  '<div id="bar" style="position: fixed; left: 0; right: 0; bottom: 0; height: 200px; background: #fff">We use cookies</div>';
const links = (style = ''): string =>
  Array.from(
    { length: 30 },
    (_, index) =>
      `<p style="margin: 20px 0;${style}"><a id="l${index}" href="/${index}">Link ${index}</a></p>`,
  ).join('');

export const examples: Examples = {
  fails: [
    {
      name: 'a link at the end of the page, under a notice',
      html: `<div style="height: 600px"></div><p><a id="last" href="/last">Imprint</a></p><div style="position: fixed; left: 0; right: 0; bottom: 0; height: 300px; background: #fff">We use cookies</div>`,
      at: ['#last'],
    },
  ],
  passes: [
    {
      name: 'a page that leaves room',
      html: `<style>html { scroll-padding-bottom: 240px } body { padding-bottom: 240px }</style>${links()}${bar}`,
    },
    {
      name: 'an input under the box that is drawn for it',
      html: '<label style="position: relative"><input type="checkbox" style="opacity: 0"><span style="position: absolute; inset: 0; background: #fff">✓</span> I agree</label>',
    },
  ],
};
