import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a quotation of three words',
      html: '<p>Mother, he’s asking you to go. He’s saying, "Allons, Madame plaisante!"</p>',
      at: ['p'],
    },
    {
      name: 'a line for speakers of Spanish',
      html: '<p>Call us for free. ¿Habla español? Llame gratis al 555 0100 para recibir ayuda.</p>',
      at: ['p'],
    },
    {
      name: 'links to other versions',
      html: '<ul><li id="a"><a href="/es">Español</a></li><li id="b"><a href="/zh">简体中文</a></li></ul>',
      at: ['#a', '#b'],
    },
    {
      name: 'English in a German part',
      html: '<p lang="de">Im Bericht steht: „This is what we have been told“.</p>',
      at: ['p'],
    },
  ],
  passes: [
    {
      name: 'marked words',
      html: '<p>He is saying, <span lang="fr">"Allons, Madame plaisante!"</span></p><a href="/es" lang="es">Español</a>',
    },
    {
      name: 'names',
      html: '<p>He was born in Los Angeles, lived near Notre Dame de Paris and died in Rio de Janeiro.</p>',
    },
    {
      name: 'words that came from elsewhere',
      html: '<p>It is a fait accompli, de facto, ad hoc.</p>',
    },
  ],
};
