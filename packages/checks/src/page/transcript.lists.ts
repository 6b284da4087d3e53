import type { Lists } from '../language/lists.ts';

export const lists = {
  /** In English, Spanish, French, German, Italian, Portuguese, Dutch and what follows them. */
  transcript: {
    en: /trans[ck]ri|trascri|text (?:version|alternative)|(?:film|video|recording) (?:as|in) (?:text|writing)/i,
    es: /versión (?:de|en) texto/i,
    fr: /version texte/i,
    de: /abschrift|mitschrift|textfassung/i,
  },
} satisfies Lists;
