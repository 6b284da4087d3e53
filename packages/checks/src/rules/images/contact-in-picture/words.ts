import type { ByLanguage } from '../../../language/lists.ts';

/** Alternatives that say what kind of number or address it is. */
export const CONTACTS: ByLanguage = {
  en: /^(?:our |the )?(?:(?:tele)?phone|tel|call us|fax|mobile|hotline|e ?mail|postal|mail|contact)(?: (?:number|address|us|details))?$/,
  es: /^(?:(?:número|n) de )?(?:teléfono|tel|fax|móvil|correo(?: electrónico)?|e ?mail|contacto|dirección(?: de correo)?(?: electrónic[oa])?)$/,
  fr: /^(?:(?:numéro|adresse)(?: de)? )?(?:téléphone|tél|fax|portable|courriel|e ?mail|électronique|mail|contact)$/,
  de: /^(?:telefon|tel|fax|handy|mobil|e ?mail|mail|kontakt|anschrift)(?: ?(?:nummer|adresse|daten))?$/,
};
