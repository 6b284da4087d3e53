import type { Lists } from '../../../language/lists.ts';

export const lists = {
  'file-is-text': {
    en: /(?:^|[-_ ])(?:text|txt|heading|headline|title|btn|button|label|slogan|quote)(?:[-_. \d]|$)|text-?im(?:age|g)|im(?:age|g)-?(?:of-?)?text/i,
    es: /(?:^|[-_ ])(?:titulo|boton)(?:[-_. \d]|$)/i,
    fr: /(?:^|[-_ ])(?:titre|bouton)(?:[-_. \d]|$)/i,
    de: /(?:^|[-_ ])(?:titel|schrift(?:zug)?|zitat)(?:[-_. \d]|$)|textbild/i,
  },
} satisfies Lists;
