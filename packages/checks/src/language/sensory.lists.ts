import { phrase } from '../page/phrase.ts';
import type { Lists } from './lists.ts';

/** Where something is on the screen. */
const PLACES = {
  en: phrase(
    '(?:on|at) (?:the|your) (?:far |top |bottom |upper |lower )?(?:right|left)(?:[ -]hand)?(?: (?:side|column|corner|panel|menu|margin))?(?! (?:of|way|track|path|foot|hand|bank|wing|to|side|answer|one|person|page|time|place|day|date|form|amount|road|lane|turn)|-)|(?:to|on) the (?:right|left) of (?:the|this|your) (?:page|screen|window|form|text|map)|(?:top|bottom|upper|lower)[ -](?:right|left)(?:[ -]hand)?|(?:right|left)[ -]hand (?:side|column|corner|panel|menu|margin)|in the (?:right|left) (?:column|panel|menu|sidebar)|in the (?:top|bottom|upper|lower) corner|(?:menus?|buttons?|links?|panels?|box(?:es)?|forms?|fields?|icons?|lists?|tabs?|columns?|sidebars?) (?:on|at|to) the (?:right|left|top|bottom)(?! of)',
  ),
  es: phrase(
    '(?:a|en) (?:la|su|tu) (?:mano )?(?:derecha|izquierda)(?! política)|(?:esquina|parte|columna|lado|menú|panel) (?:superior|inferior|derech[ao]|izquierd[ao])',
  ),
  fr: phrase(
    '(?:à|sur) (?:la |votre )?(?:droite|gauche)|(?:en haut|en bas) à (?:droite|gauche)|(?:coin|colonne|côté|partie|menu|volet) (?:supérieure?|inférieure?|de droite|de gauche|droite?|gauche)',
  ),
  de: phrase(
    '(?:oben|unten|hier|ganz) (?:rechts|links)|(?:nach |auf der )?(?:rechts|links) (?:oben|unten|im|in der|am|neben|auf|sehen|finden)|(?:finden|sehen) sie (?:rechts|links)|(?:rechte|linke)[nr]? (?:seite|spalte|rand|ecke|menü|bereich)',
  ),
};

const THINGS =
  '(?:button|link|text|box|icon|field|label|area|section|line|bar|dot|circle|arrow|item|one|tab|banner|row|cell|column|tick|cross|star|flag|mark|asterisk|entry|option|symbol)s?';
const COLOURS = '(?:red|green|blue|yellow|orange|amber|purple|pink|gr[ae]y)';
const BUNT = '(?:rot|grün|blau|gelb|orange|grau|lila|rosa)';
const COLORES = '(?:roj[oa]s?|verdes?|azul(?:es)?|amarill[oa]s?|naranjas?|gris(?:es)?|rosas?)';
const COULEURS = '(?:rouges?|vertes?|verts?|bleue?s?|jaunes?|oranges?|grise?s?|roses?)';

/** What is told by its colour. */
const HUES = {
  en: phrase(
    `(?:marked|shown|highlighted|outlined|displayed|printed|written|appear|colou?red)(?: in)? (?:the colou?r )?${COLOURS}|the ${COLOURS} ${THINGS}|(?:fields?|items?|text|dates?|words?|rows?|cells?|names?|links?|options?|those|entries) in ${COLOURS}|${COLOURS} (?:\\p{L}+ )?(?:means?|indicates?|denotes?|signif(?:y|ies)|stands? for|(?:is|are) (?:free|available|taken|booked|full|closed|open|required|mandatory|optional|late|over))|the ${COLOURS} (\\p{L}+)(?=.{1,200} the ${COLOURS} \\1)`,
  ),
  es: phrase(
    `(?:marcad|resaltad|señalad|indicad|escrit|mostrad)[oa]s? (?:en|de|con) (?:color )?${COLORES}|(?:botón|botones|enlaces?|campos?|texto|casillas?|iconos?|recuadros?|barras?|flechas?|filas?|apartados?|secciones|celdas?|datos|líneas?) (?:en |de color )?${COLORES}|${COLORES} (?:significan?|indican?|están? (?:libres?|ocupad[oa]s?|disponibles?))`,
  ),
  fr: phrase(
    `(?:marqué|indiqué|surligné|affiché|signalé|écrit|coloré|encadré)e?s? en ${COULEURS}|(?:boutons?|liens?|champs?|textes?|cases?|icônes?|encadrés?|flèches?|lignes?) (?:en )?${COULEURS}|${COULEURS} (?:signifient?|indiquent?|(?:est|sont) (?:libres?|disponibles?|occupée?s?|complets?))`,
  ),
  de: phrase(
    `(?:in )?${BUNT} (?:markiert|gekennzeichnet|hinterlegt|hervorgehoben|umrandet|unterlegt|dargestellt)\\p{L}*|${BUNT}(?:e \\p{L}+)? (?:bedeutet|bedeuten|steht für|stehen für|(?:ist|sind) (?:frei|belegt|besetzt|ausgebucht|offen|geschlossen|pflicht))|${BUNT}e[nrsm]? (?:schaltfläche|knopf|button|link|feld|text|kästchen|symbol|pfeil|balken|punkt|zeile|markierung)\\p{L}*`,
  ),
};

/** What is told by its shape or size. */
const SHAPES = {
  en: phrase(
    '(?:click|press|select|tap|choose|use|push|find|open)(?: on)? the (?:round|square|circular|circle|triangular|triangle|diamond|oval|rectangular|star-shaped|large|big|small|larger|smaller) (?:button|icon|link|menu|shape|symbol|tab)',
  ),
  es: phrase(
    '(?:botón|icono|símbolo) (?:redondo|cuadrado|circular|triangular|ovalado|grande|pequeño)',
  ),
  fr: phrase(
    '(?:(?:gros|grand|petit) bouton|(?:bouton|icône|symbole) (?:ronde?|carrée?|circulaire|triangulaire|ovale))',
  ),
  de: phrase(
    '(?:runde|eckige|quadratische|dreieckige|ovale|große|kleine)[nrs]? (?:schaltfläche|button|knopf|symbol|feld)',
  ),
};

export const lists = { places: PLACES, hues: HUES, shapes: SHAPES } satisfies Lists;
