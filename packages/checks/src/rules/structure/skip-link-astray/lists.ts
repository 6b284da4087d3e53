import type { Lists } from '../../../language/lists.ts';

export const lists = {
  /** What the name of a link begins with that leads past something. */
  'skips-to': {
    en: /^(?:skip|jump|go) (?:directly )?(?:to|past|over|navigation)\b.*/,
    es: /^(?:saltar|ir|pasar) (?:directamente )?(?:al?|la|el|hasta) .*/,
    fr: /^(?:aller|passer|accéder|sauter) (?:directement )?(?:au|à la|la) .*/,
    de: /^(?:(?:direkt )?zu[mr]? .*(?:inhalt|springen)|navigation überspringen|springe .*)/,
  },
} satisfies Lists;
