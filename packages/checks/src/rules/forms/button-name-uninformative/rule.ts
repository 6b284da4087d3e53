import type { ElementRule } from '../../../contract/types.ts';
import { bare } from '../fields.ts';

const VAGUE = {
  en: /^(?:click|click (?:here|me|this|button)|press|press (?:here|me)|tap|tap here|button|a button|here|this|image|image button|icon|picture|graphic|btn|btn ?\d+|button ?\d+|untitled|undefined|null)$/,
  es: /^(?:clic|clic aquí|haga clic|haz clic|haga clic aquí|pulse|pulse aquí|botón|aquí|imagen|icono|botón ?\d+)$/,
  fr: /^(?:clic|cliquez|cliquer|cliquez ici|bouton|ici|image|icône|bouton ?\d+)$/,
  de: /^(?:klick|klicken|hier klicken|klicken sie hier|drücken|schaltfläche|knopf|button|hier|bild|symbol|icon)$/,
};
const FILE = /^[^ ]+\.(?:png|gif|jpe?g|svg|webp)$/i;

export const rule: ElementRule = {
  id: 'button-name-uninformative',
  topic: 'forms',
  level: 'warning',
  wcag: ['2.4.6', '1.1.1'],
  affects: ['blind', 'cognitive', 'speech-input'],
  selector:
    'button,[role=button],input:is([type=submit],[type=button],[type=image],[type=reset]),summary',
  check(element, page) {
    const name = page.name(element);
    if (!name || !page.isExposed(element)) return undefined;
    const isVague = page
      .inLanguage<RegExp>(element, VAGUE)
      ?.test(bare(name.replace(/[!»>→]/g, '')));
    return isVague || FILE.test(name) ? { element, facts: { name } } : undefined;
  },
};
