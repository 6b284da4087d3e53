import type { Lists } from '../../../language/lists.ts';

export const lists = {
  again: {
    en: /\b(?:confirm|repeat|re-?enter|re-?type|verify|again)/i,
    es: /\b(?:confirme|repita|vuelva a)/i,
    fr: /\b(?:confirmez|répétez|à nouveau)/i,
    de: /\b(?:bestätigen|wiederholen|erneut)/i,
  },
  'same-as': {
    en: /same|copy|as above|(?:to|is|use) (?:my|the|this) (?:\w+ )?address/i,
    es: /mism[oa]|igual|copiar|(?:a|usar) mi (?:dirección|domicilio)/i,
    fr: /identique|même|à mon (?:adresse|domicile)/i,
    de: /gleich|übernehmen|wie oben|an meine (?:\S+ )?(?:adresse|anschrift)/i,
  },
} satisfies Lists;
