import type { PageView } from '../../page/page-view.ts';
import { FIELDS, groupOf, isListed, mentions, openFields, shownLabel } from './fields.ts';
import { besides, isTied } from './beside.ts';

/** Elements that by their name or role may hold the message of an error. */
export const MESSAGES =
  '[class*=error i],[class*=invalid i],[class*=danger i],[class*=validation i],[id*=error i],[role=alert],[aria-live=assertive]';

/** A shown message of an error: text, no controls in it, and no part of a label. */
export function isMessage(element: Element, page: PageView): boolean {
  if (!page.isShown(element) || element.querySelector(`${FIELDS},button`)) return false;
  if (element.matches('input,select,textarea,button,form,body,html,a,legend,fieldset'))
    return false;
  return /\p{L}{3}/u.test(page.text(element));
}

export function isMessageLike(element: Element | null, text: string, page: PageView): boolean {
  return element?.matches(MESSAGES) === true
    ? isMessage(element, page)
    : page.anyWords('wrong').test(text);
}

export interface Summary {
  readonly element: Element;
  readonly fields: readonly Element[];
}

/** Texts that speak of errors in a form, while nothing says in which fields. */
export function* loneSummaries(page: PageView): Iterable<Summary | undefined> {
  for (const element of page.all(MESSAGES)) {
    yield undefined;
    const text = page.text(element);
    // A heading that is only called so may stand over a table of errors.
    if (element.matches('h1,h2,h3,h4,h5,h6') && !element.matches('[class*=error i]')) continue;
    if (text.length > MAX_SUMMARY) continue;
    if (!page.anyWords('wrong').test(text) || !isListed(element, page)) continue;
    if (!isMessage(element, page) || element.querySelector('a,li')) continue;
    if (element.parentElement?.closest('[role=alert]')) continue;
    const fields = openFields(formFor(element, page), page);
    if (fields.length < 2 || isOfOneField(element, page)) continue;
    const isNamed = fields.some((field) => {
      const name = shownLabel(field, page) || page.name(field);
      return (
        mentions(text, name) ||
        field.getAttribute('aria-invalid') === 'true' ||
        hasMessage(field, page, element)
      );
    });
    if (!isNamed) yield { element, fields };
  }
}

const MAX_SUMMARY = 300;
const CONTROLS =
  'input:not([type=hidden],[type=submit],[type=button],[type=image]),select,textarea';
const CHOICES = 'input:is([type=radio],[type=checkbox])';

/** It is tied to a control or a group, or stands with one alone: so it says where the error is. */
function isOfOneField(message: Element, page: PageView): boolean {
  let box = message.parentElement;
  while (box && !box.querySelector(CONTROLS)) box = box.parentElement;
  const near = [...(box?.querySelectorAll(CONTROLS) ?? [])];
  const [first] = near;
  const group = first && groupOf(first, page);
  const isOneChoice = near.every(
    (each) => each.matches(CHOICES) && group && groupOf(each, page) === group,
  );
  if (near.length === 1 || (near.length > 0 && isOneChoice)) return true;
  return page.all(CONTROLS).some((each) => isTied(message, each, page));
}

/** Whether anything else says in words that this field is wrong. */
export function hasMessage(field: Element, page: PageView, except: Element | null = null): boolean {
  const isOther = (each: Element | null): boolean => !each?.contains(except) || !except;
  return (
    besides(field, page).some(
      ({ element, text }) => isOther(element) && isMessageLike(element, text, page),
    ) ||
    page
      .all(MESSAGES)
      .some((each) => isOther(each) && isMessage(each, page) && isTied(each, field, page))
  );
}

/** The form it stands in, or the next one; else the page. */
function formFor(summary: Element, page: PageView): Element {
  const next = page
    .all('form')
    .find((form) => summary.compareDocumentPosition(form) & 4 && openFields(form, page).length > 1);
  return page.closest(summary, 'form') ?? next ?? page.document.body;
}
