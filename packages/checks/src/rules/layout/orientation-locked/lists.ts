import type { Lists } from '../../../language/lists.ts';

export const lists = {
  'asks-to-turn': {
    en: /(?:rotate|turn|flip) (?:your|the) (?:device|phone|tablet|screen)|(?:landscape|portrait) (?:mode|orientation)/i,
    es: /(?:gire|rote) (?:su|el|tu) (?:dispositivo|teléfono|móvil)/i,
    fr: /(?:tournez|pivotez) (?:votre|l)/i,
    de: /(?:gerät|handy|telefon).{0,20}dreh|drehen sie/i,
  },
} satisfies Lists;
