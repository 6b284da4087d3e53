import type { ElementRule } from '../../../contract/types.ts';
import { isListed, isOpen } from '../fields.ts';

const IDS =
  /\b(?:passport|account|card|phone|telephone|mobile|reference|case|insurance|social security|licen[cs]e|ssn|iban|post ?code|zip|pin|security code|code|tax|registration|dni|nif|nie|pasaporte|tarjeta|teléfono|código|expediente|cuenta|passeport|carte|téléphone|dossier|compte|siret|ausweis|konto|karten|telefon|plz|postleitzahl|aktenzeichen|steuer)/i;

export const rule: ElementRule = {
  id: 'number-for-id',
  topic: 'forms',
  level: 'warning',
  wcag: [],
  affects: ['motor', 'speech-input', 'cognitive'],
  selector: 'input[type=number]',
  check(element, page) {
    const name = page.name(element);
    const isAmount =
      /how many|number of (?!the )|amount|cuánt|número de (?:personas|hij)|combien|nombre de|anzahl|wie viele/i.test(
        name,
      );
    return IDS.test(name) && !isAmount && isOpen(element, page) && isListed(element, page)
      ? { element, facts: { name } }
      : undefined;
  },
};
