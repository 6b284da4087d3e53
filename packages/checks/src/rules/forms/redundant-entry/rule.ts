import type { ElementRule } from '../../../contract/types.ts';
import { bare, formOf, isOpen, openFields, shownLabel, TYPED } from '../fields.ts';
import { purposeOf } from '../purposes.ts';

export const rule: ElementRule = {
  id: 'redundant-entry',
  level: 'warning',
  wcag: ['3.3.7'],
  selector: TYPED,
  check(element, page) {
    if (element.getAttribute('type') === 'password' || !isOpen(element, page)) return undefined;
    const name = shownLabel(element, page) || page.name(element);
    const form = formOf(element, page);
    const hit = { element, facts: { name } };
    // To type a thing twice may be a safeguard.
    if (/^.{3,60}$/.test(name) && page.anyWords('again').test(name))
      return { ...hit, level: 'manual' };
    const token = purposeOf(element, page)?.token;
    if (!token || !/address$|postal/.test(token)) return undefined;
    const first = openFields(form, page).find(
      (field) => bare(page.name(field)) === bare(page.name(element)),
    );
    if (!first || first === element) return undefined;
    const isOffered = [
      ...form.querySelectorAll('input[type=checkbox],input[type=radio],button'),
    ].some((each) => page.anyWords('same-as').test(page.name(each)));
    return isOffered ? undefined : hit;
  },
};
