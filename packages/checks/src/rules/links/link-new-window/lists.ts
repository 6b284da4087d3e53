import type { Lists } from '../../../language/lists.ts';

export const lists = {
  'says-new-window': {
    en: /new (?:browser )?(?:window|tab|page)|(?:another|separate|other) (?:window|tab|site|website)|external|pop ?-?up/i,
    es: /(?:nueva|otra) (?:ventana|pestaña|página)|(?:ventana|pestaña) nueva|extern/i,
    fr: /(?:nouvelle|autre) (?:fenêtre|page)|(?:nouvel|autre) onglet|extern/i,
    de: /(?:neue[mnrs]?|andere[mnrs]?) (?:browser-?)?(?:fenster|tab|registerkarte|reiter|seite)|extern/i,
  },
} satisfies Lists;
