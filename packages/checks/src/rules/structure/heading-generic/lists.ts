import type { Lists } from '../../../language/lists.ts';

export const lists = {
  'heading-generic': {
    en: /^(?:(?:sub)?heading|title|header|section|untitled|text|(?:insert|add|enter) (?:your )?(?:heading|title|text)(?: here)?|new (?:page|section|block)|lorem ipsum.*|click here|read more|more|placeholder)(?: \d+)?$/,
    es: /^(?:(?:sub)?título|encabezado|sección|sin título|texto|haga clic aquí|leer más|más|lorem ipsum.*)(?: \d+)?$/,
    fr: /^(?:(?:sous-)?titre|en-tête|section|sans titre|texte|cliquez ici|lire la suite|lorem ipsum.*)(?: \d+)?$/,
    de: /^(?:(?:zwischen)?überschrift|titel|abschnitt|ohne titel|text|hier klicken|weiterlesen|lorem ipsum.*)(?: \d+)?$/,
  },
} satisfies Lists;
