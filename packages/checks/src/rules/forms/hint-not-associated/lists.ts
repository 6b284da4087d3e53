import type { Lists } from '../../../language/lists.ts';

export const lists = {
  /** In a paragraph of its own, which may be about the page as well as about the field. */
  'hint-sure': {
    en: /for example|e\.g|such as|format|\bmust\b|at least|(?:max|min)imum|characters?|digits?|\byou(?: can|’ll|'ll| will)? find (?:it|this)|\b(?:dd|mm|yyyy)\b/i,
    es: /ejemplo|formato|debe|caracteres|dígitos/i,
    fr: /exemple|doit|caractères|chiffres/i,
    de: /beispiel|zeichen|muss\b|ziffern|\b(?:tt|jjjj)\b/i,
  },
  hint: {
    en: /\d|for example|e\.g|such as|format|must|at least|(?:max|min)imum|characters?|your? |\b(?:dd|mm|yyyy|jj|aaaa|tt|jjjj)\b/i,
    es: /ejemplo|formato|debe|caracteres/i,
    fr: /exemple|doit|caractères|votre/i,
    de: /beispiel|zeichen|muss|ihre?\b/i,
  },
} satisfies Lists;
