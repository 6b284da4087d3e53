import type { Examples } from '../../../contract/types.ts';

const text = 'Bring your passport and two photos when you come to the office. '.repeat(3);

export const examples: Examples = {
  fails: [
    { name: 'an italic paragraph', html: `<p style="font-style: italic">${text}</p>`, at: ['p'] },
    { name: 'a long emphasis', html: `<p>Note: <em>${text}</em></p>`, at: ['em'] },
  ],
  passes: [
    { name: 'one word', html: `<p>${text} <em>Today</em></p>` },
    { name: 'an upright paragraph', html: `<p>${text}</p>` },
  ],
};
