import type { Lists } from '../../../language/lists.ts';

export const lists = {
  /** Text of a link that leads past what is on every page. */
  skips: {
    en: /^(?:skip|jump|go(?: straight)?) (?:to|past|over|navigation|nav|menu|links)/i,
    es: /^(?:saltar|ir|pasar) (?:al?|la|el) (?:contenido|navegación|menú|principal)/i,
    fr: /^(?:aller|passer|accéder|sauter) (?:directement )?(?:au|à la|le|la|les) (?:contenu|navigation|menu)/i,
    de: /^(?:(?:direkt )?zum (?:haupt)?inhalt|(?:navigation|menü) überspringen|inhalt anspringen)/i,
  },
} satisfies Lists;
