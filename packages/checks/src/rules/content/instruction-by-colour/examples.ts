import type { Examples } from '../../../contract/types.ts';

export const examples: Examples = {
  fails: [
    { name: 'required fields in red', html: '<p>Fields in red are required.</p>', at: ['p'] },
    {
      name: 'a button known by its colour',
      html: '<div>To go on, press the green button.</div>',
      at: ['div'],
    },
    {
      name: 'two kinds told apart by colour',
      html: '<p>The green mushrooms are good to eat. The red mushrooms are not.</p>',
      at: ['p'],
    },
    {
      name: 'a key that is told by colours only',
      html: '<p>Green times are free, red times are taken.</p><p lang="de">Grüne Termine sind frei, rote sind belegt.</p>',
      at: ['p', '[lang=de]'],
    },
    {
      name: 'a button that is not called by its name',
      html: '<p>To continue, press the green button.</p><button>Continue</button>',
      at: ['p'],
    },
    {
      name: 'Spanish, French and German',
      html: '<p lang="es">Los campos marcados en rojo son obligatorios.</p><p lang="fr">Cliquez sur le bouton vert.</p><p lang="de">Die rot markierten Felder sind Pflichtfelder.</p>',
      at: ['[lang=es]', '[lang=fr]', '[lang=de]'],
    },
  ],
  passes: [
    { name: 'a button with its label', html: '<p>Press the green button labelled Send.</p>' },
    { name: 'a colour of the world', html: '<p>Put the green bin out on Monday.</p>' },
  ],
};
