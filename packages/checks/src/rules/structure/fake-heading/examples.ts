import type { Examples } from '../../../contract/types.ts';

const text = '<p>You can apply if you live in the county and pay for your heating.</p>';

export const examples: Examples = {
  fails: [
    {
      name: 'the bar of a panel',
      html: `<div><div class="panel-heading"><span id="a" style="display: block; font-weight: bold">Who can apply</span></div><div>${text}</div></div>`,
      at: ['#a'],
    },
    { name: 'a bold paragraph', html: `<p id="a"><b>Who can apply</b></p>${text}`, at: ['#a'] },
    {
      name: 'a large line',
      html: `<div style="font-size: 1.5em; font-weight: bold">Who can apply</div>${text}`,
      at: ['div'],
    },
    {
      name: 'bold words above a list',
      html: '<p><strong>What you need?</strong></p><ul><li>Your passport</li><li>A photo</li></ul>',
      at: ['p'],
    },
    {
      name: 'the title of a page',
      html: '<div style="font-size: 2em; font-weight: bold">Heating help</div><h2>Who can apply</h2>',
      at: ['div'],
    },
  ],
  passes: [
    { name: 'a heading', html: `<h2>Who can apply</h2>${text}` },
    {
      name: 'a role',
      html: `<div role="heading" aria-level="2"><b>Who can apply</b></div>${text}`,
    },
    { name: 'a bold sentence', html: `<p><b>You can apply now.</b></p>${text}` },
    { name: 'words like all others', html: `<p>Who can apply</p>${text}` },
    {
      name: 'the message of a field',
      html: `<p id="e" style="font-weight: bold">Choose another file</p>${text}<input type="file" aria-label="Letter" aria-describedby="e">`,
    },
    {
      name: 'bold throughout',
      html: `<div style="font-weight: bold"><p>Who can apply</p>${text}</div>`,
    },
  ],
};
