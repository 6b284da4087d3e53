import { handlerSource } from '../../page/handlers.ts';
import type { PageView } from '../../page/page-view.ts';

/** Boxes that somebody types into. */
export const TYPED =
  'input:not([type=hidden],[type=submit],[type=button],[type=reset],[type=image],[type=checkbox],[type=radio],[type=file],[type=range],[type=color]),textarea';
export const FIELDS = `${TYPED},select`;
export const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
/** Buttons that send a form. */
export const SENDS = 'button:not([type=button],[type=reset]),input[type=submit],input[type=image]';
const GROUPS = 'fieldset,[role=group],[role=radiogroup]';

/** Somebody can see it and fill it in. */
export function isOpen(field: Element, page: PageView): boolean {
  return (
    !field.matches(':disabled,[aria-disabled=true]') &&
    (!field.matches('[readonly]') || isUnlocked(field, page)) &&
    page.isExposed(field) &&
    page.isShown(field)
  );
}

/** Some fields are read-only until somebody comes: it keeps browsers from filling them in. */
function isUnlocked(field: Element, page: PageView): boolean {
  return /readonly/i.test(handlerSource(page, field, 'focus', 'click', 'mousedown'));
}

/** The elements that an attribute of ids names. */
export function named(element: Element, attribute: string, page: PageView): readonly Element[] {
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  return ids.flatMap((id) => page.byId(element, id) ?? []);
}

/** What names the field for the eye: shown elements with text. */
export function shownLabels(field: Element, page: PageView): readonly Element[] {
  const tied = named(field, 'aria-labelledby', page);
  const labels = (field as Partial<HTMLInputElement>).labels ?? [];
  const all = tied.length > 0 ? tied : [...labels];
  return all.filter((label) => page.isShown(label) && page.text(label));
}

export function shownLabel(field: Element, page: PageView): string {
  return shownLabels(field, page)
    .map((label) => page.text(label))
    .join(' ');
}

/** The label in small letters, without stars and remarks. */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)|[*:?¿.…]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function groupOf(field: Element, page: PageView): Element | null {
  return page.closest(field, GROUPS);
}

/** What the field is sent with; without a form, the page. */
export function formOf(field: Element, page: PageView): Element {
  return page.closest(field, 'form') ?? page.document.body;
}

export function openFields(form: Element, page: PageView): readonly Element[] {
  return [...form.querySelectorAll(FIELDS)].filter((field) => isOpen(field, page));
}

/** The four languages that the lists of words here are in. */
export function isListed(element: Element, page: PageView): boolean {
  return /^(?:en|es|fr|de)$/.test(page.langOf(element));
}

/** Whether a text speaks of a field by its label, in whole words. */
export function mentions(text: string, label: string): boolean {
  const words = (each: string): string =>
    ` ${bare(each)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return label.length > 2 && words(text).includes(words(label));
}
