import type { ElementRule } from '../../../contract/types.ts';

/** Whole names that say nothing about where a link leads. */
const GENERIC = {
  en: /^(?:(?:please )?(?:click|press|tap|go|look|see|read|find out|learn|view|show|get|download)?\s*(?:here|this|more|now|details|info|information)|(?:this|the|a)? ?(?:link|page|site|website|document|file|article)|(?:read|learn|see|view|find out|show|discover) (?:more|all|on|this|it)|continue|continue reading|more(?: info| information| details| here)?|details|info|start|go|next page|download|link|click|click me|here)$/,
  es: /^(?:(?:haga|haz|pulse|pulsa|pinche) (?:clic )?(?:aquí|aqui)|clic(?: aquí)?|aquí|aqui|más|más información|leer más|ver más|saber más|ver|enlace|este enlace|esta página|continuar|descargar|detalles)$/,
  fr: /^(?:cliquez ici|cliquer ici|ici|plus|en savoir plus|lire la suite|lire plus|voir plus|suite|lien|ce lien|cette page|détails|télécharger)$/,
  de: /^(?:hier(?: klicken)?|klicken sie hier|mehr(?: erfahren| lesen| infos| informationen)?|weiter(?:lesen)?|weitere informationen|details|link|dieser link|diese seite|download|herunterladen)$/,
} as const;
const WITHOUT_LETTERS = /^[^\p{L}\p{N}]*$/u;

export const rule: ElementRule = {
  id: 'link-text-generic',
  topic: 'links',
  level: 'warning',
  wcag: ['2.4.4', '2.4.9'],
  affects: ['blind', 'low-vision', 'cognitive', 'speech-input'],
  selector: 'a[href],area[href],[role=link]',
  check(element, page) {
    const name = page.name(element);
    if (!name || !page.isExposed(element)) return undefined;
    const words = name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const generic = page.inLanguage<RegExp>(element, GENERIC);
    const saysNothing = WITHOUT_LETTERS.test(name) || generic?.test(words);
    return saysNothing ? { element, facts: { text: name } } : undefined;
  },
};
