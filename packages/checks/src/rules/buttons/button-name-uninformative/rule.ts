import type { ElementRule } from '../../../contract/types.ts';
import { plain } from '../../../page/words.ts';

const SAYS_NOTHING = {
  en: /^(?:(?:please )?(?:click|press|push|tap)(?: (?:me|here|this|button|on this))?|(?:this |image |icon )?(?:button|btn|image|icon|img|graphic)|(?:submit|click) button|here|untitled|label|text|null|undefined|object object|button \d+)$/,
  es: /^(?:(?:haga |haz )?clic(?: aquí)?|(?:pulse|pulsa|presione)(?: aquí)?|aquí|botón|imagen|icono)$/,
  fr: /^(?:cliquer?|cliquez(?: ici)?|appuyez(?: ici)?|ici|bouton|image|icône)$/,
  de: /^(?:(?:hier )?(?:klick|klicken|drücken)|klicken sie hier|hier|knopf|schaltfläche|button|bild|symbol|icon)$/,
} as const;

export const rule: ElementRule = {
  id: 'button-name-uninformative',
  topic: 'buttons',
  level: 'warning',
  wcag: ['2.4.6'],
  affects: ['blind', 'speech-input', 'cognitive'],
  selector: 'button,input[type=image],input[type=button],input[type=submit],summary,[role=button]',
  check(element, page) {
    const text = page.name(element);
    if (!text || !page.isExposed(element)) return undefined;
    const saysNothing = page.inLanguage<RegExp>(element, SAYS_NOTHING)?.test(plain(text));
    const isFile = /^\S+\.(?:png|gif|jpe?g|svg)$/i.test(text);
    return saysNothing || isFile || !/[\p{L}\p{N}]/u.test(text)
      ? { element, facts: { text } }
      : undefined;
  },
};
