import type { Lists } from '../../../language/lists.ts';

export const lists = {
  date: {
    en: /\b(?:date|birthday|dob)\b(?! (?:format|picker))/i,
    es: /\bfecha\b/i,
    fr: /\bdate\b(?! (?:format|picker))/i,
    de: /\b(?:datum|geburtsdatum|geburtstag)\b(?! (?:format|picker))/i,
  },
  'format-told': {
    en: /\d|for example|e\.g|such as|format|characters|letters|digits|\b(?:dd?|mm?|yy(?:yy)?|jj(?:jj)?|aa(?:aa)?|tt)\b|[-/.](?:mm|yy)/i,
    es: /ejemplo|formato|caracteres/i,
    fr: /exemple|caractères/i,
    de: /beispiel|zeichen/i,
  },
} satisfies Lists;
