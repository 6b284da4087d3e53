import type { Lists } from '../../../language/lists.ts';

export const lists = {
  'tells-of-change': {
    en: /\b(?:automatic|immediate|instant|reload|refresh|as soon as|takes you|will open|submits?)/i,
    es: /\b(?:autom[aá]tic|inmediat|recarga)/i,
    fr: /\b(?:automatiq|aussitôt|immédiat|recharg)/i,
    de: /\b(?:automatisch|sofort|umgehend|lädt)/i,
  },
} satisfies Lists;
