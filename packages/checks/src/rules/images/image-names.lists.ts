import type { Lists } from '../../language/lists.ts';

export const lists = {
  /** Names of pictures that say more than a few words can. */
  'picture-says-much': {
    en: /chart|graph(?!ic)|diagram|infogra|timeline|flow-?(?:chart|plan)|organi[sz]?[ao]?gram|org-?chart|screen-?shot|schedule|timetable|price|flyer|poster|leaflet|brochure|coupon|voucher|\bsale\b|announcement|invitation|notice|statisti|(?:^|[-_/ ])map(?:[-_. ]|$)/i,
    es: /gr[aá]fic[oa]|diagrama|horario|cartel|folleto/i,
    fr: /graphique|affiche|horaire|dépliant/i,
    de: /diagramm|schaubild|fahrplan|plakat|flugblatt|aushang|preisliste/i,
  },
} satisfies Lists;
