import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'what a person says',
      html: '<div>“I was afraid of the forms. A woman at the desk sat down with me, and we filled them in together. It took an hour.”</div>',
      at: ['div'],
    },
  ],
  passes: [
    {
      name: 'a blockquote',
      html: '<blockquote><p>“I was afraid of the forms. A woman at the desk sat down with me, and we filled them in together. It took an hour.”</p></blockquote>',
    },
    {
      name: 'a few words',
      html: '<p>“I was afraid of the forms.”</p>',
    },
    {
      name: 'a sentence with a quotation',
      html: '<p>She said: “I was afraid of the forms. A woman at the desk sat down with me, and we filled them in together. It took an hour.”</p>',
    },
  ],
};
