import type { Examples } from '../../../contract/types.ts';

const paragraph = `<p>${'You may ask for a new card if the old one is lost. '.repeat(9)}</p>`;

export const examples: Examples = {
  fails: [
    {
      name: 'four long paragraphs in a row',
      html: `<h1>Cards</h1><div id="text">${paragraph.repeat(4)}</div>`,
      at: ['p'],
    },
    {
      name: 'one long text broken by line breaks',
      html: `<main>${paragraph.repeat(4).replace(/<p>/g, '').replace(/<.p>/g, '<br><br>')}</main>`,
      at: ['main'],
    },
  ],
  passes: [
    {
      name: 'the same under headings',
      html: `<h1>Cards</h1>${paragraph.repeat(2)}<h2>By post</h2>${paragraph.repeat(2)}`,
    },
    { name: 'a short text', html: paragraph },
  ],
};
