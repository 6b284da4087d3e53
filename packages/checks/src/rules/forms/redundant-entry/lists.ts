import type { Lists } from '../../../language/lists.ts';

export const lists = {
  again: {
    en: /\b(?:confirm|repeat|re-?enter|re-?type|verify|again)/i,
    es: /\b(?:confirme|repita|vuelva a)/i,
    fr: /\b(?:confirmez|répétez|à nouveau)/i,
    de: /\b(?:bestätigen|wiederholen|erneut)/i,
  },
  'same-as': {
    en: /same|copy|as above/i,
    es: /mism[oa]|igual|copiar/i,
    fr: /identique|même/i,
    de: /gleich|übernehmen|wie oben/i,
  },
} satisfies Lists;
