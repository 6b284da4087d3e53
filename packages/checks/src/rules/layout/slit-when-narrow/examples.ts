import type { Examples } from '../../../contract/types.ts';

const text = '<p>You can apply for help with heating costs until the end of March.</p>'.repeat(20);
const bars = (style: string, name = 'bar'): string =>
  `<style>.${name} { position: fixed; left: 0; right: 0; background: #eee; ${style} }</style><div class="${name}" id="a" style="top: 0; height: 100px">Northfield</div>${text}<div class="${name}" style="bottom: 0; height: 80px">Save</div>`;

export const examples: Examples = {
  fails: [{ name: 'a bar above and one below', html: bars(''), at: ['#a'] }],
  passes: [
    { name: 'bars that scroll with the page', html: bars('position: static') },
    {
      name: 'one low bar',
      html: `<div style="position: sticky; top: 0; height: 48px; background: #eee">Northfield</div>${text}`,
    },
    { name: 'a notice that people close', html: bars('', 'cookie-notice') },
  ],
};
