import type { Lists } from '../../../language/lists.ts';

export const lists = {
  'file-is-text': {
    en: /(?:^|[-_ ])(?:text|txt|heading|headline|title|btn|button|label|slogan|quote|(?:opening-?)?hours|opening-?times|price-?list|notice)(?:[-_. \d]|$)|text-?im(?:age|g)|im(?:age|g)-?(?:of-?)?text/i,
    es: /(?:^|[-_ ])(?:titulo|boton|horarios?|aviso|precios)(?:[-_. \d]|$)/i,
    fr: /(?:^|[-_ ])(?:titre|bouton|horaires|tarifs|avis)(?:[-_. \d]|$)/i,
    de: /(?:^|[-_ ])(?:titel|schrift(?:zug)?|zitat|öffnungszeiten|oeffnungszeiten|aushang|preisliste)(?:[-_. \d]|$)|textbild/i,
  },
} satisfies Lists;
