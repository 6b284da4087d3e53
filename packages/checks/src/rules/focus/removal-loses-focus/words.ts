import type { ByLanguage } from '../../../language/lists.ts';

/** Names of buttons that take an entry away. */
export const REMOVES: ByLanguage = {
  en: /\b(?:remove|delete|discard)\b/,
  es: /\b(?:quitar|eliminar|borrar)\b/,
  fr: /\b(?:supprimer|retirer|enlever|effacer)\b/,
  de: /(?:entfernen|löschen)\b/,
};
