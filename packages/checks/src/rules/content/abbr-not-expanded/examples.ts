import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a marked abbreviation without a long form',
      html: '<p><abbr>GDS</abbr> is part of the Cabinet Office.</p>',
      at: ['abbr'],
    },
    {
      name: 'a typed abbreviation',
      html: '<p>Ask your TPO for the form. The TPO answers within a week.</p>',
      at: ['p'],
      level: 'manual',
    },
  ],
  passes: [
    {
      name: 'words in capitals that are explained',
      html: '<p>The Tax Payer Office (TPO) and the Loan Bureau (LB) are open.</p>',
    },
    {
      name: 'a long form as title',
      html: '<p><abbr title="Tax Payer Office">TPO</abbr> opens.</p>',
    },
    {
      name: 'the long form before it',
      html: '<p>The Tax Payer Office (TPO) opens at nine. The TPO closes at five.</p>',
    },
    { name: 'known ones and Roman numbers', html: '<p>Send a PDF of part II from the UK.</p>' },
    { name: 'shouting is another matter', html: '<p>GO AWAY NOW</p>' },
  ],
};
