import type { Lists } from '../../../language/lists.ts';

export const lists = {
  /** Says how a form has to be filled in. */
  instruction: {
    en: /\bat least \d+ (?:characters|digits|letters)|\b(?:in the format|format:)|\b(?:fields?|questions?)\b[^.]{0,40}\b(?:required|mandatory|must be)\b|\bmust (?:contain|have|be) (?:at least|between|\d)/i,
    es: /\bal menos \d+ (?:caracteres|dígitos)|en el formato|\bcampos?\b[^.]{0,40}\bobligatorios?\b/i,
    fr: /\bau moins \d+ (?:caractères|chiffres)|au format|\bchamps?\b[^.]{0,40}\bobligatoires?\b/i,
    de: /\bmindestens \d+ (?:zeichen|ziffern|buchstaben)|im format|\bfelder\b[^.]{0,40}\b(?:pflicht|auszufüllen|erforderlich)|\bpflichtfelder\b/i,
  },
} satisfies Lists;
