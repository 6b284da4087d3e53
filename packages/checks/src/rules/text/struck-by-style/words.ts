import type { ByLanguage } from '../../../language/lists.ts';

/** Says that something beside it holds no longer. */
export const SAYS_OLD: ByLanguage = {
  en: /\b(?:old|was|before|previously|former|formerly|instead|cancelled|until now|no longer|original)\b/,
  es: /\b(?:antes|anterior|antiguo|en lugar|cancelad[oa])\b/,
  fr: /\b(?:avant|ancien(?:ne)?|au lieu|annulée?)\b/,
  de: /\b(?:alter?|bisher(?:iger?)?|vorher|früher|statt|entfällt|abgesagt|ursprünglich)\b/,
};
