import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a word of the law', html: '<p>Pursuant to section 3 you may apply.</p>', at: ['p'] },
    {
      name: 'in German',
      html: '<p lang="de">Die Frist gilt unbeschadet anderer Vorschriften.</p>',
      at: ['p'],
    },
  ],
  passes: [
    { name: 'plain words', html: '<p>The law says that you may apply.</p>' },
    { name: 'the same letters in another language', html: '<p lang="nl">pursuant to zwecks</p>' },
  ],
};
