import type { Lists } from '../../../language/lists.ts';

export const lists = {
  /** Whole labels that name a thing of the page, or an act, and nothing that can be typed. */
  'label-vague': {
    en: /^(?:menu|field|input|(?:text|input) ?(?:box|field|area)|form|label|button|link|go|ok|submit|send|click(?: here)?|here|(?:type|enter)(?: (?:here|text|value))?|untitled|undefined|null|placeholder|lorem ipsum|(?:field|input|label) ?\d+)$/,
    es: /^(?:menú|campo|campo de texto|formulario|etiqueta|botón|enlace|ir|aceptar|enviar|aquí|(?:campo|etiqueta) ?\d+)$/,
    fr: /^(?:menu|champ|champ de texte|zone de texte|formulaire|étiquette|bouton|lien|envoyer|valider|ici|champ ?\d+)$/,
    de: /^(?:menü|feld|eingabe|textfeld|eingabefeld|formular|schaltfläche|link|los|absenden|senden|hier|feld ?\d+)$/,
  },
} satisfies Lists;
