import type { Examples } from '../../../contract/types.ts';

const text = 'Bring your passport and two photos when you come to the office. '.repeat(6);

export const examples: Examples = {
  fails: [
    {
      name: 'a line height for good',
      html: `<p style="line-height: 1.2 !important">${text}</p>`,
      at: ['p'],
    },
    {
      name: 'letters close together',
      html: `<p style="letter-spacing: 0.05em !important">${text}</p>`,
      at: ['p'],
    },
    {
      name: 'in a style sheet',
      html: `<style>.text p { line-height: 1.2 !important }</style><div class="text"><p>${text}</p></div>`,
      at: ['p'],
      level: 'warning',
    },
    {
      name: 'twice for one element, in two rules',
      html: `<style>.text p { line-height: 1.2 !important } p { line-height: 1.2 !important }</style><div class="text"><p>${text}</p></div>`,
      at: ['p'],
      level: 'warning',
    },
  ],
  passes: [
    { name: 'enough room for good', html: `<p style="line-height: 1.5 !important">${text}</p>` },
    { name: 'a setting that gives way', html: `<p style="line-height: 1.2">${text}</p>` },
    { name: 'one line', html: '<p style="line-height: 1 !important">Bring your passport.</p>' },
  ],
};
