import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    {
      name: 'a menu told by its side',
      html: '<p>Use the menu on the left to choose a topic.</p>',
      at: ['p'],
    },
    {
      name: 'a place in an English sentence',
      html: '<p>Choose your county in the list on the right.</p>',
      at: ['p'],
    },
    {
      name: 'text right in a table cell',
      html: '<table><tr><td>The steps are shown in the left-hand column.</td></tr></table>',
      at: ['td'],
    },
    {
      name: 'Spanish, French and German',
      html: '<p lang="es">Use el menú a la derecha.</p><p lang="fr">Le formulaire est à gauche.</p><p lang="de">Klicken Sie oben rechts.</p>',
      at: ['[lang=es]', '[lang=fr]', '[lang=de]'],
    },
  ],
  passes: [
    {
      name: 'a place on a letter',
      html: '<p>You find the number at the top right of the letter.</p>',
    },
    {
      name: 'another sense of the word',
      html: '<p>You have the right to appeal on the right form.</p>',
    },
    { name: 'a place beside a name', html: '<p>Press “Send”, on the right.</p>' },
    {
      name: 'a thing that a heading names',
      html: '<h2>Offices</h2><p>Find your town under Offices on the left.</p>',
    },
    { name: 'a language without a list', html: '<p lang="fi">Valitse on the right.</p>' },
  ],
};
