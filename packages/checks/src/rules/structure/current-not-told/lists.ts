import type { Lists } from '../../../language/lists.ts';

export const lists = {
  'is-current': {
    en: /\b(?:current|you are here|this page|now)\b/i,
    es: /actual|está aquí/i,
    fr: /actuel|en cours|vous êtes ici/i,
    de: /aktuell|derzeit|sie sind hier|ausgewählt/i,
  },
} satisfies Lists;
