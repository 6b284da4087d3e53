import type { Lists } from '../../../language/lists.ts';

export const lists = {
  'file-types': {
    en: /pdf|docx?|jpe?g|png|csv|xlsx?|word|excel|txt|image|photo|picture|video|\b(?:format|type)s?\b/i,
    es: /imagen|foto|\b(?:formato|tipo)s?\b/i,
    de: /foto|bild/i,
  },
} satisfies Lists;
