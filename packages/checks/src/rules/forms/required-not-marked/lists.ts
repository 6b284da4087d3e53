import type { Lists } from '../../../language/lists.ts';

export const lists = {
  'required-mark': {
    en: /[*＊†•]|required|mandatory|compulsory|necessary/i,
    es: /obligat|requerid|necesari/i,
    fr: /obligat|requis/i,
    de: /obligat|pflicht|erforderlich|notwendig/i,
  },
  optional: {
    en: /optional|not required|if (?:you|any|applicable)/i,
    es: /opcional|facultati/i,
    fr: /facultati/i,
    de: /optional|freiwillig/i,
  },
} satisfies Lists;
