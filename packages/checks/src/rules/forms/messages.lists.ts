import type { Lists } from '../../language/lists.ts';

export const lists = {
  /** Says that something is wrong. */
  wrong: {
    en: /\b(?:errors?|invalid|incorrect|not valid|problems?|wrong|mistakes?|must (?:be|have|contain|enter)|fix|correct)/i,
    es: /\b(?:err[oó]n|no (?:es )?válid|incorrect[oa]s?|problemas?|errores|corrij)/i,
    fr: /\b(?:erreurs?|invalide|incorrecte?s?|problèmes?|corrige)/i,
    de: /\b(?:fehler|ungültig|falsch|korrigier|nicht gültig)/i,
  },
} satisfies Lists;
