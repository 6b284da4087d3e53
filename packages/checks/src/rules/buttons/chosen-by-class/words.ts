import type { ByLanguage } from '../../../language/lists.ts';

/** Says of a button that it is on. */
export const SAYS_CHOSEN: ByLanguage = {
  en: /\b(?:selected|active|current|chosen|on|pressed|applied)\b/,
  es: /\b(?:seleccionad|elegid|activ|aplicad)/,
  fr: /\b(?:sélectionné|choisi|acti|appliqué)/,
  de: /(?:gewählt|\baktiv|angewendet|\ban$)/,
};
