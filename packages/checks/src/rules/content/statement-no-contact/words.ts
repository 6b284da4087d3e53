import type { ByLanguage } from '../../../language/lists.ts';

export const STATEMENT: ByLanguage = {
  en: /\baccessibility (?:statement|policy)\b|\bstatement (?:on|of) accessibility\b/i,
  es: /declaración de accesibilidad/i,
  fr: /déclaration d['’]accessibilité/i,
  de: /erklärung zur barrierefreiheit|barrierefreiheitserklärung/i,
};

/** Names of links that lead to a way to write to or call the office. */
export const REACHES_US: ByLanguage = {
  en: /\b(?:contact|report|feedback|write to|tell us|e-?mail|get in touch)\b/i,
  es: /contact|comunic|escrib|queja|correo|formulario/i,
  fr: /contact|signal|écri|formulaire|courriel/i,
  de: /kontakt|meld|schreib|formular|e-?mail|rückmeldung|feedback/i,
};
