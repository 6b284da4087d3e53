import type { PageRule } from '../../../contract/types.ts';
import { FIELDS, isOpen, SENDS } from '../fields.ts';
import { isTied } from '../beside.ts';

const MIN_LENGTH = 20;
const MAX_LENGTH = 300;

/** Says how a form has to be filled in: in English, Spanish, French and German. */
const INSTRUCTION = new RegExp(
  [
    String.raw`\bat least \d+ (?:characters|digits|letters)|\b(?:in the format|format:)|\b(?:fields?|questions?)\b[^.]{0,40}\b(?:required|mandatory|must be)\b|\bmust (?:contain|have|be) (?:at least|between|\d)`,
    String.raw`\bal menos \d+ (?:caracteres|dígitos)|en el formato|\bcampos?\b[^.]{0,40}\bobligatorios?\b`,
    String.raw`\bau moins \d+ (?:caractères|chiffres)|au format|\bchamps?\b[^.]{0,40}\bobligatoires?\b`,
    String.raw`\bmindestens \d+ (?:zeichen|ziffern|buchstaben)|im format|\bfelder\b[^.]{0,40}\b(?:pflicht|auszufüllen|erforderlich)|\bpflichtfelder\b`,
  ].join('|'),
  'i',
);

/** What has to be known for filling in comes too late after the button that sends. */
export const rule: PageRule = {
  id: 'instructions-after-button',
  level: 'warning',
  wcag: ['3.3.2', '1.3.2'],
  isMinor: true,
  *examine(page) {
    for (const form of page.all('form')) {
      yield undefined;
      const fields = [...form.querySelectorAll(FIELDS)].filter((field) => isOpen(field, page));
      const last = [...form.querySelectorAll(SENDS)].filter((each) => page.isShown(each)).at(-1);
      const lastField = fields.at(-1);
      if (!last || !lastField || !(lastField.compareDocumentPosition(last) & 4)) continue;
      const late = [...form.querySelectorAll('p,small,li,div')].find(
        (each) =>
          last.compareDocumentPosition(each) & 4 && page.ownText(each) && isInstruction(each),
      );
      if (late) yield { element: late, facts: { text: page.text(late) } };

      function isInstruction(each: Element): boolean {
        const text = page.text(each);
        if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) return false;
        if (!page.isShown(each) || !page.isExposed(each)) return false;
        return INSTRUCTION.test(text) && !fields.some((field) => isTied(each, field, page));
      }
    }
  },
};
