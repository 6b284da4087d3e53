import type { ElementRule, Hit } from '../../../contract/types.ts';
import type { PageView } from '../../../page/page-view.ts';
import { isTied } from '../beside.ts';
import { bare, FIELDS, formOf, mentions, openFields, shownLabel } from '../fields.ts';
import { isMessage, MESSAGES } from '../messages.ts';

/** https://www.w3.org/WAI/standards-guidelines/act/rules/36b590/ and beyond it. */
export const rule: ElementRule = {
  id: 'error-message-not-tied',
  level: 'error',
  wcag: ['1.3.1', '3.3.1'],
  selector: MESSAGES,
  check(element, page) {
    if (element.closest('label')) return undefined;
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    const hit = (level: Hit['level']): Hit => ({ element, level, facts: { text } });
    const isWrong = page.anyWords('wrong').test(text);
    const fields = openFields(formOf(element, page), page);
    if (fields.length === 0 || fields.some((field) => isTied(element, field, page))) return;
    if (isOnButton(element, page)) return isWrong ? hit('error') : undefined;
    if (!isMessage(element, page)) return undefined;
    // Whoever only hears the page does not get to know of it.
    if (!page.isExposed(element)) return isWrong ? hit('error') : undefined;
    if (namesTwins(text, fields, page)) return hit('error');
    const isAtField = isAtOneField(element) || followsInvalid(element) || isAfterLabel(element);
    return isAtField && !element.querySelector('a') ? hit('warning') : undefined;
  },
};

function isOnButton(message: Element, page: PageView): boolean {
  const id = CSS.escape(message.id || '_');
  return page
    .all(`:is(button,input)[aria-describedby~="${id}"]`)
    .some((each) => !each.matches(FIELDS));
}

/** It speaks of a field by a label that two of them have. */
function namesTwins(text: string, fields: readonly Element[], page: PageView): boolean {
  const names = fields.map((field) => bare(shownLabel(field, page)));
  return names.some((name, index) => names.indexOf(name) !== index && mentions(text, name));
}

/** Between a field and its label, as nothing is but what belongs to them. */
function isAfterLabel({
  previousElementSibling: label,
  nextElementSibling: field,
}: Element): boolean {
  const { control } = (label ?? {}) as Partial<HTMLLabelElement>;
  return !!control && control === field;
}

/** Right after a field, or its box, that says it is wrong. */
function followsInvalid({ previousElementSibling: before }: Element): boolean {
  const inside = before?.querySelectorAll('input,select,textarea') ?? [];
  const field = inside.length === 1 ? inside[0] : before;
  return field?.matches('input,select,textarea') === true && field.matches('[aria-invalid=true]');
}

/** The box around it holds one field and nothing else to fill in. */
function isAtOneField(message: Element): boolean {
  for (
    let box = message.parentElement, depth = 0;
    box && depth < 2;
    box = box.parentElement, depth++
  ) {
    if (!box.matches('p,div,td,span,dd,li')) return false;
    const fields = box.querySelectorAll(`${FIELDS},input`);
    if (fields.length > 0) return fields.length === 1 && fields[0]?.matches(FIELDS) === true;
  }
  return false;
}
