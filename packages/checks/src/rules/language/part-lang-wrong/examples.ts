import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'French marked as Spanish',
      html: '<p>He asks: <span lang="es">Bonjour, je voudrais renouveler mon passeport</span></p>',
      at: ['span'],
    },
    {
      name: 'three words',
      html: '<p>He says: <span lang="es">"Allons, Madame plaisante!"</span></p>',
      at: ['span'],
      level: 'warning',
    },
  ],
  passes: [
    {
      name: 'the right mark',
      html: '<p lang="fr">Bonjour, je voudrais renouveler mon passeport</p>',
    },
    { name: 'words of two languages', html: '<p lang="en">Paul put dire comment on tape</p>' },
  ],
};
