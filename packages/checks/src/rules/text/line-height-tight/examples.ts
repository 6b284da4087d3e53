import type { Examples } from '../../../contract/types.ts';

const text = 'Bring your passport and two photos when you come to the office. '.repeat(6);

export const examples: Examples = {
  fails: [
    { name: 'lines that touch', html: `<p style="line-height: 1">${text}</p>`, at: ['p'] },
    { name: 'a fixed height', html: `<div style="line-height: 14px">${text}</div>`, at: ['div'] },
  ],
  passes: [
    { name: 'enough room', html: `<p style="line-height: 1.5">${text}</p>` },
    { name: 'nothing set', html: `<p>${text}</p>` },
    { name: 'one line', html: '<p style="line-height: 1">Bring your passport.</p>' },
  ],
};
