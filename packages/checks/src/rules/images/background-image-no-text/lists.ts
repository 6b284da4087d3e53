import type { Lists } from '../../../language/lists.ts';

export const lists = {
  /** Something is wrong, done or demanded. */
  state: {
    en: /warn|error|alert|danger|caution|important|attention|mandatory|required|success|complete|fail/i,
    es: /importante|obligat|aviso|peligro|[ée]xito|advertencia/i,
    fr: /important|attention|erreur|obligat|réussi/i,
    de: /achtung|fehler|hinweis|wichtig|pflicht|erfolg/i,
  },
} satisfies Lists;
