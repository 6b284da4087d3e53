import type { Lists } from '../../../language/lists.ts';

export const lists = {
  /** A bare "#" goes to the top of the page, which is what these want. */
  'to-top': {
    en: /\btop\b/i,
    es: /arriba|in[ií]cio/i,
    fr: /haut/i,
    de: /nach oben|anfang/i,
  },
} satisfies Lists;
