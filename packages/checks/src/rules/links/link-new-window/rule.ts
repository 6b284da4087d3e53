import type { ElementRule } from '../../../contract/types.ts';
import { wordsAround } from '../../../page/words.ts';

const SAYS_SO = {
  en: /new (?:browser )?(?:window|tab|page)|(?:another|separate|other) (?:window|tab|site|website)|external|pop ?-?up/i,
  es: /(?:nueva|otra) (?:ventana|pestaña|página)|(?:ventana|pestaña) nueva|extern/i,
  fr: /(?:nouvelle|autre) (?:fenêtre|page)|(?:nouvel|autre) onglet|extern/i,
  de: /(?:neue[mnrs]?|andere[mnrs]?) (?:browser-?)?(?:fenster|tab|registerkarte|reiter|seite)|extern/i,
} as const;
const SAME_WINDOW = /^(?:_self|_parent|_top)?$/i;

export const rule: ElementRule = {
  id: 'link-new-window',
  topic: 'links',
  level: 'warning',
  wcag: ['3.2.5'],
  affects: ['blind', 'low-vision', 'cognitive'],
  selector: 'a[href][target],area[href][target],[onclick*="window.open"]',
  check(element, page) {
    const target = element.getAttribute('target') ?? '_blank';
    if (SAME_WINDOW.test(target) || !page.isExposed(element)) return undefined;
    const frame = `iframe[name="${CSS.escape(target)}"],frame[name="${CSS.escape(target)}"]`;
    if (page.all(frame).length > 0) return undefined;
    const saysSo = page.inLanguage<RegExp>(element, SAYS_SO);
    return saysSo && !saysSo.test(wordsAround(element, page))
      ? { element, facts: { text: page.name(element) } }
      : undefined;
  },
};
