import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'a word of the template', html: '<h2>Heading 2</h2><p>A</p>', at: ['h2'] },
    { name: 'in French', html: '<h2 lang="fr">Lire la suite</h2>', at: ['h2'] },
  ],
  passes: [
    { name: 'a heading with content', html: '<h2>Title deeds</h2>' },
    { name: 'a word of another language', html: '<h2 lang="fi">Text</h2>' },
  ],
};
