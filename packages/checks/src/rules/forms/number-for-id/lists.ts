import type { Lists } from '../../../language/lists.ts';

export const lists = {
  'number-is-id': {
    en: /\b(?:passport|account|card|phone|telephone|mobile|reference|case|insurance|social security|licen[cs]e|ssn|iban|post ?code|zip|pin|security code|code|tax|registration)/i,
    es: /\b(?:dni|nif|nie|pasaporte|tarjeta|teléfono|código|expediente|cuenta)/i,
    fr: /\b(?:passeport|carte|téléphone|dossier|compte|siret)/i,
    de: /\b(?:ausweis|konto|karten|telefon|plz|postleitzahl|aktenzeichen|steuer)/i,
  },
  amount: {
    en: /how many|number of (?!the )|amount/i,
    es: /cuánt|número de (?:personas|hij)/i,
    fr: /combien|nombre de/i,
    de: /anzahl|wie viele/i,
  },
} satisfies Lists;
