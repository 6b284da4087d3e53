import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a PDF', html: '<a href="/guide.pdf#page=2">Guide for landlords</a>', at: ['a'] },
    {
      name: 'a text document',
      html: '<p><a href="/form.DOCX">Application form</a></p>',
      at: ['a'],
    },
  ],
  passes: [
    { name: 'a PDF that says so', html: '<a href="/guide.pdf">Guide (PDF, 220 kB)</a>' },
    {
      name: 'a table whose list item says so',
      html: '<ul><li><a href="/rates.xlsx">Rates</a> – Excel, 20 kB</li></ul>',
    },
    { name: 'a page about files', html: '<a href="/pdf/guide">Guide for landlords</a>' },
  ],
};
