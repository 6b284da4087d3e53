import type { Lists } from '../../language/lists.ts';

export const lists = {
  /** Whole names that say nothing about where a link leads. */
  'link-generic': {
    en: /^(?:(?:please )?(?:click|press|tap|go|look|see|read|find out|learn|view|show|get|download)?\s*(?:here|this|more|now|details|info|information)|(?:this|the|a|our)? ?(?:link|page|webpage|web page|site|website|document|file|article)|(?:read|learn|see|view|find out|show|discover|tell me|know) (?:more|all|on|this|it)|continue reading|more(?: info| information| details| here)?|(?:further|additional) (?:info|information|details)|details|info|start|go|download|link|click|click me|here|full (?:story|article|text))$/,
    es: /^(?:(?:haga|haz|pulse|pulsa|pinche|pincha) (?:clic )?(?:aquí|aqui)|clic(?: aquí)?|(?:desde |ver )?(?:aquí|aqui)|más|(?:más|mayor) información|(?:leer|ver|saber|conocer) más|más detalles|ver|leer|enlace|(?:este|el) enlace|(?:esta|la) página|(?:este|el) (?:documento|sitio)|continuar leyendo|descargar|detalles|sigue leyendo|seguir leyendo)$/,
    fr: /^(?:cliquez ici|cliquer ici|ici|plus|plus d (?:infos?|informations?)|en savoir plus|lire (?:la suite|plus|l article)|(?:voir|savoir) plus|(?:la )?suite|lien|ce lien|(?:cette|la) page|ce (?:document|site)|détails|télécharger)$/,
    de: /^(?:(?:bitte )?hier(?: klicken)?|klicken sie (?:bitte )?hier|mehr(?: erfahren| lesen| infos?| informationen| dazu| details)?|weiterlesen|weitere (?:informationen|infos|details)|details|link|dieser link|(?:diese|zur) seite|download|herunterladen|zum artikel|ansehen)$/,
  },
} satisfies Lists;
