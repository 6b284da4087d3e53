import type { ElementRule } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { saidOf } from '../beside.ts';
import { isListed, isOpen, TYPED } from '../fields.ts';

const DATE = /\b(?:date|fecha|datum|geburtsdatum|geburtstag|birthday|dob)\b(?! (?:format|picker))/i;
const TOLD =
  /\d|for example|e\.g|such as|format|characters|letters|digits|ejemplo|formato|caracteres|exemple|caractères|beispiel|zeichen|\b(?:dd?|mm?|yy(?:yy)?|jj(?:jj)?|aa(?:aa)?|tt)\b|[-/.](?:mm|yy)/i;
/** Digits only: the name of a number says as much. */
const DIGITS = /^\^?(?:\[0-9\]|\\d)[*+]?\$?$/;

export const rule: ElementRule = {
  id: 'format-not-told',
  topic: 'forms',
  level: 'warning',
  wcag: ['3.3.2'],
  affects: ['cognitive', 'blind', 'everyone'],
  selector: TYPED,
  check(element, page) {
    if (!expectsFormat(element, page) || !isOpen(element, page) || !isListed(element, page)) return;
    const said = saidOf(element, page);
    const limit = element.matches('textarea') ? element.getAttribute('maxlength') : null;
    const isTold = limit ? said.replace(/[.,\s]/g, '').includes(limit) : TOLD.test(said);
    return isTold ? undefined : { element, facts: { name: page.name(element) } };
  },
};

function expectsFormat(field: Element, page: PageView): boolean {
  if (field.localName === 'textarea') return field.hasAttribute('maxlength');
  if (!field.matches(':not([type]),[type=text],[type=tel]') || field.matches('[role=combobox]'))
    return false;
  const pattern = field.getAttribute('pattern');
  if (pattern) return !DIGITS.test(pattern) && !/^\.[*+{]/.test(pattern);
  return DATE.test(page.name(field));
}
