import type { PageView } from '../../page/page-view.ts';
import { bare, groupOf, HEADINGS, isListed, shownLabel } from './fields.ts';

/**
 * Labels that ask a person for something of their own, with the value of `autocomplete` for it
 * (https://www.w3.org/TR/WCAG22/#input-purposes) and other values that fit as well.
 */
const PURPOSES = [
  ['name', /name/],
  ['given-name', /name/],
  ['family-name', /name/],
  ['email', /email|username/],
  ['tel', /tel/],
  ['postal-code', /postal-code/],
  ['street-address', /address/],
  ['address-level2', /address|street/],
  ['bday', /bday/],
  ['cc-number', /cc-/],
  ['username', /username|email|tel/],
] as const;

export interface Purpose {
  readonly token: string;
  /** Whether this value of `autocomplete` contradicts the label. */
  contradicts(autocomplete: string): boolean;
}

/** What of the person's own the field asks for; null if it does not say, or asks about somebody else. */
export function purposeOf(field: Element, page: PageView): Purpose | null {
  if (!isListed(field, page) || page.closest(field, '[role=search],search')) return null;
  if (field.getAttribute('type') === 'password') {
    return { token: 'current-password', contradicts: (value) => !/password|one-time/.test(value) };
  }
  const label = bare(shownLabel(field, page) || page.name(field));
  const found = PURPOSES.find(([token]) => page.anyWords(`asks-${token}`).test(label));
  if (!found || isAboutOthers(field, page)) return null;
  const [token, fitting] = found;
  return { token, contradicts: (value) => !fitting.test(value) };
}

function isAboutOthers(field: Element, page: PageView): boolean {
  for (let each = page.parent(field); each; each = page.parent(each)) {
    if (!each.matches('fieldset,form,section,[role=group]')) continue;
    const title = each.querySelector(`${HEADINGS},legend`);
    if (page.anyWords('other-people').test(`${page.name(each)} ${title ? page.text(title) : ''}`))
      return true;
  }
  const group = groupOf(field, page);
  return page.anyWords('other-people').test(group ? page.name(group) : '');
}
