import type { ElementRule } from '../../../contract/types.ts';
import { inAnyLanguage } from '../../../language/own-words.ts';
import type { PageView } from '../../../page/page-view.ts';
import { plain } from '../../../page/words.ts';
import { SAYS_CHOSEN } from './words.ts';

const MIN_BUTTONS = 3;
const TELLS =
  '[aria-pressed],[aria-selected],[aria-checked],[aria-current],[aria-expanded],[aria-label],[title],[role=tab],[role=radio],[role=option]';
const CHOSEN =
  /^(?:[\w-]*(?:--|__|-|_))?(?:is-?)?(?:active|selected|checked|pressed|chosen|on|aktiv|actif|activo)$/i;

/** Of several buttons side by side, some look chosen and have a class that says so. */
export const rule: ElementRule = {
  id: 'chosen-by-class',
  level: 'warning',
  wcag: ['4.1.2', '1.3.1'],
  isMinor: true,
  selector: 'div,p,fieldset,section,span,[role=group],[role=toolbar]',
  check(element, page) {
    const buttons = [...element.querySelectorAll(':scope>button,:scope>[role=button]')];
    if (buttons.length < MIN_BUTTONS || buttons.some((each) => each.matches(TELLS)))
      return undefined;
    const chosen = buttons.filter(isChosen);
    const usual = buttons.find((each) => !chosen.includes(each));
    const [first] = chosen;
    if (!first || !usual || !page.isShown(first)) return undefined;
    const text = page.name(first);
    if (inAnyLanguage(SAYS_CHOSEN, plain(text)) || lookOf(first, page) === lookOf(usual, page)) {
      return undefined;
    }
    return { element: first, facts: { text } };
  },
};

function isChosen(button: Element): boolean {
  return [...button.classList].some((name) => CHOSEN.test(name));
}

function lookOf(button: Element, page: PageView): string {
  const { color, backgroundColor, borderColor, borderWidth, fontWeight, boxShadow } =
    page.style(button);
  return [color, backgroundColor, borderColor, borderWidth, fontWeight, boxShadow].join();
}
