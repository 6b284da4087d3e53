import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a letter',
      html: '<pre>\nWe have looked at your request of March for a larger bin, and we can give\nyou a larger bin because five people live in your home with you just now.\nYou do not have to pay for it. Keep the old bin until the new one is there,\nas we take it away on the same day. If you do not agree, write to us soon.\n</pre>',
      at: ['pre'],
    },
  ],
  passes: [
    {
      name: 'paragraphs',
      html: '<p>We have looked at your request of March for a larger bin.</p>',
    },
    {
      name: 'a program',
      html: '<pre>if (a) {\n  go();\n}\nelse stop();</pre>',
    },
    {
      name: 'a verse',
      html: '<pre>Roses are red\nviolets are blue\nsugar is sweet\nand so are you</pre>',
    },
  ],
};
