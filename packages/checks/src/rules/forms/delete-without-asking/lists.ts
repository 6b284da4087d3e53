import type { Lists } from '../../../language/lists.ts';

export const lists = {
  /** Deletes something that somebody has made or handed in. */
  'delete-mine': {
    en: /\b(?:delete|erase|discard|withdraw)\b.*\b(?:applications?|drafts?|accounts?|claims?|requests?|forms?|documents?|everything|all|data|cases?|messages?|appointments?|bookings?)\b/i,
    es: /\b(?:eliminar|borrar|retirar)\b.*\b(?:solicitud|borrador|cuenta|todo|datos|cita|documentos?)/i,
    fr: /\b(?:supprimer|effacer|retirer)\b.*\b(?:demande|brouillon|compte|tout|données|rendez-vous|documents?)/i,
    de: /(?:anträge?|antrag|entwurf|konto|alles|daten|termin|dokumente?)\b.*\b(?:löschen|zurückziehen)/i,
  },
  undo: {
    en: /\bundo\b/i,
    es: /\bdeshacer\b/i,
    fr: /\bannuler la suppression\b/i,
    de: /\brückgängig\b/i,
  },
} satisfies Lists;
