import type { Lists } from '../../../language/lists.ts';

export const lists = {
  /** Whole alternatives that say what kind of thing it is, or nothing; and starts that say no more than "image". */
  'alt-vague': {
    en: /^(?:(?:an? |the |this )?(?:images?|img|pictures?|pics?|photos?|photographs?|graphics?|icons?|logos?|banners?|spacer|blank|bullet|decorations?|(?:decorative )?(?:line|border|separator|swirl|ornament|dots?|arrow|image|divider)|decorative|areas?|hot ?spots?|figures?|fig|maps?|link|button|untitled|placeholder|thumbnail|null|undefined|todo|tbd|tbc|screenshot|chart|graph|diagram|illustration|slide|(?:image |no )?(?:description|alt(?: text)?))(?: ?\d+)?$|(?:an? |the |this (?:is an? )?)?(?:image|picture|graphic|icon) (?:of|showing|shows)\b)/,
    es: /^(?:(?:una? |la |el )?(?:im[aá]gen(?:es)?|foto(?:graf[íi]a)?|icono|ícono|logo(?:tipo)?|gráfic[oa]|dibujo|ilustración|captura|figura|zona|adorno|línea|separador|espaciador|flecha(?: \w+)?|sin título|texto alternativo)(?: \d+)?$|(?:una |la )?imagen (?:de|que muestra)\b)/,
    fr: /^(?:(?:une? |la |le |l )?(?:images?|photo(?:graphie)?|icône|logo(?:type)?|graphique|illustration|dessin|vignette|figure|zone|trait|filet|séparateur|espaceur|puce|flèche(?: (?:vers )?(?:la )?(?:droite|gauche|bas|haut))?|sans titre|texte alternatif)(?: \d+)?$|(?:une |l )?image (?:de|d|montrant)\b)/,
    de: /^(?:(?:ein(?:e)? |das |die |der )?(?:bild(?:er)?|fotos?|fotografie|grafik|icon|symbol|logo|abbildung|platzhalter|diagramm|schaubild|illustration|trennlinie|zierlinie|linie|trenner|abstandhalter|aufzählungszeichen|pfeil(?: (?:nach )?(?:rechts|links|oben|unten))?|bereich|ohne titel|alternativtext|bildbeschreibung)(?: \d+)?$|(?:ein |das )?bild (?:von|mit|zeigt)\b)/,
  },
} satisfies Lists;
