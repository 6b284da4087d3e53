import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'umlauts',
      html: '<p>Im BÃ¼rgerbÃ¼ro abgeben</p>',
      at: ['p'],
    },
    {
      name: 'a sign for what is lost',
      html: '<p>Im B�rgerb�ro abgeben</p>',
      at: ['p'],
    },
  ],
  passes: [
    {
      name: 'umlauts',
      html: '<p>Im Bürgerbüro abgeben</p>',
    },
    {
      name: 'letters with a tilde',
      html: '<p>SÃO PAULO, ÂGE, MÃE</p>',
    },
  ],
};
