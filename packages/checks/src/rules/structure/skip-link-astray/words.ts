import type { ByLanguage } from '../../../language/lists.ts';

/** What the name of a link begins with that leads past something. */
export const SKIPS_TO: ByLanguage = {
  en: /^(?:skip|jump|go) (?:directly )?(?:to|past|over|navigation)\b.*/,
  es: /^(?:saltar|ir|pasar) (?:directamente )?(?:al?|la|el|hasta) .*/,
  fr: /^(?:aller|passer|accéder|sauter) (?:directement )?(?:au|à la|la) .*/,
  de: /^(?:(?:direkt )?zu[mr]? .*(?:inhalt|springen)|navigation überspringen|springe .*)/,
};
