import type { ElementRule } from '../../../contract/types.ts';
import { bare, isOpen, shownLabel, TYPED } from '../fields.ts';

/** Whole labels that name a thing of the page, or an act, and nothing that can be typed. */
const VAGUE = {
  en: /^(?:menu|field|input|(?:text|input) ?(?:box|field|area)|form|label|button|link|go|ok|submit|send|click(?: here)?|here|(?:type|enter)(?: (?:here|text|value))?|untitled|undefined|null|placeholder|lorem ipsum|(?:field|input|label) ?\d+)$/,
  es: /^(?:menú|campo|campo de texto|formulario|etiqueta|botón|enlace|ir|aceptar|enviar|aquí|(?:campo|etiqueta) ?\d+)$/,
  fr: /^(?:menu|champ|champ de texte|zone de texte|formulaire|étiquette|bouton|lien|envoyer|valider|ici|champ ?\d+)$/,
  de: /^(?:menü|feld|eingabe|textfeld|eingabefeld|formular|schaltfläche|link|los|absenden|senden|hier|feld ?\d+)$/,
};

/** https://www.w3.org/WAI/standards-guidelines/act/rules/cc0f0a/ */
export const rule: ElementRule = {
  id: 'field-label-vague',
  topic: 'forms',
  level: 'error',
  wcag: ['2.4.6'],
  affects: ['cognitive', 'blind', 'low-vision'],
  selector: TYPED,
  check(element, page) {
    const name = shownLabel(element, page) || page.name(element);
    if (!name || !isOpen(element, page)) return undefined;
    return page.inLanguage<RegExp>(element, VAGUE)?.test(bare(name))
      ? { element, facts: { name } }
      : undefined;
  },
};
