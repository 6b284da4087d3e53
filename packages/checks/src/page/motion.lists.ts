import type { Lists } from '../language/lists.ts';

export const lists = {
  pauses: {
    en: /\b(?:pause|stop|hide|halt|freeze|turn off|disable)/i,
    es: /pausa|parar|detener|ocultar/i,
    fr: /arrêt|masquer/i,
    de: /anhalten|stopp|ausblenden|beenden/i,
  },
} satisfies Lists;
