import type { PageRule } from '../../../contract/types.ts';
import { headingsOf } from '../headings.ts';

const GENERIC = {
  en: /^(?:(?:sub)?heading|title|header|section|untitled|text|(?:insert|add|enter) (?:your )?(?:heading|title|text)(?: here)?|new (?:page|section|block)|lorem ipsum.*|click here|read more|more|placeholder)(?: \d+)?$/,
  es: /^(?:(?:sub)?título|encabezado|sección|sin título|texto|haga clic aquí|leer más|más|lorem ipsum.*)(?: \d+)?$/,
  fr: /^(?:(?:sous-)?titre|en-tête|section|sans titre|texte|cliquez ici|lire la suite|lorem ipsum.*)(?: \d+)?$/,
  de: /^(?:(?:zwischen)?überschrift|titel|abschnitt|ohne titel|text|hier klicken|weiterlesen|lorem ipsum.*)(?: \d+)?$/,
};

export const rule: PageRule = {
  id: 'heading-generic',
  topic: 'structure',
  level: 'warning',
  wcag: ['2.4.6'],
  affects: ['blind', 'cognitive'],
  *examine(page) {
    for (const { element, name } of headingsOf(page)) {
      const words = name.toLowerCase().replace(/[\s.:!…]+$/, '');
      if (page.inLanguage<RegExp>(element, GENERIC)?.test(words)) {
        yield { element, facts: { text: name } };
      }
    }
  },
};
