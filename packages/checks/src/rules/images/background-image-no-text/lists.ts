import type { Lists } from '../../../language/lists.ts';

export const lists = {
  /** Something is wrong, done or demanded. */
  state: {
    en: /warn|error|alert|danger|caution|important|attention|mandatory|required|success|complete|fail/i,
    es: /importante|obligat|aviso|peligro|[ée]xito|advertencia/i,
    fr: /important|attention|erreur|obligat|réussi|succès/i,
    de: /achtung|fehler|hinweis|wichtig|pflicht|erfolg/i,
  },
  /** Names of signs that say yes or no; beside a text they adorn it. */
  sign: {
    en: /(?:^|[-_./ ])(?:tick|check(?:ed|-?mark)?|cross|open|closed|yes|no)(?:$|[-_. ])/i,
    es: /(?:^|[-_./ ])(?:sí?|abierto|cerrado)(?:$|[-_. ])/i,
    fr: /(?:^|[-_./ ])(?:oui|non|ouvert|fermé?)(?:$|[-_. ])/i,
    de: /(?:^|[-_./ ])(?:ja|nein|haken|kreuz|offen|geschlossen)(?:$|[-_. ])/i,
  },
} satisfies Lists;
