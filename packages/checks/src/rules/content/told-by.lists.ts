import type { Lists } from '../../language/lists.ts';

export const lists = {
  'says-name': {
    en: /["“„«‘].+["”“»’]|\b(?:labelled|labeled|called|named|titled)\b/u,
    es: /\b(?:llamad[oa]|titulad[oa])\b/u,
    fr: /\b(?:intitulée?|nommée?)\b/u,
    de: /\b(?:namens|beschriftet)\b/u,
  },
} satisfies Lists;
