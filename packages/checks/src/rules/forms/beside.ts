import { collapse } from '../../page/text.ts';
import type { PageView } from '../../page/page-view.ts';
import { groupOf, HEADINGS, named } from './fields.ts';

export interface Beside {
  readonly text: string;
  /** `null` for text that has no element of its own. */
  readonly element: Element | null;
  readonly isBefore: boolean;
}

const OTHERS = `label,legend,input,select,textarea,button,table,form,fieldset,ul,ol,${HEADINGS}`;
const MAX_WRAPPERS = 3;

/** The texts right before and after a field, outside its label. */
export function besides(field: Element, page: PageView): readonly Beside[] {
  let box = field;
  for (let depth = 0; depth < MAX_WRAPPERS; depth++) {
    const outer = box.parentElement;
    if (!outer || outer.matches('form,body,main,label,li,td,search,[role]') || page.text(outer))
      break;
    box = outer;
  }
  if (box.parentElement?.localName === 'label') box = box.parentElement;
  return [...side(box, 'previousSibling', page), ...side(box, 'nextSibling', page)];
}

function side(
  from: Element,
  way: 'previousSibling' | 'nextSibling',
  page: PageView,
): readonly Beside[] {
  const found: Beside[] = [];
  for (let node = from[way]; node && found.length < 2; node = node[way]) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    if (element?.matches(OTHERS) || element?.querySelector(OTHERS)) break;
    const text = element
      ? page.text(element)
      : node.nodeType === 3
        ? collapse((node as Text).data)
        : '';
    if (!text || (element && !page.isShown(element))) continue;
    found.push({ text, element, isBefore: way === 'previousSibling' });
  }
  return found;
}

/** Whether a screen reader says this text with the field, or with the group it is in. */
export function isTied(text: Element, field: Element, page: PageView): boolean {
  const group = groupOf(field, page);
  const of = (each: Element): readonly Element[] => [
    ...['aria-labelledby', 'aria-describedby', 'aria-errormessage', 'aria-details'].flatMap(
      (attribute) => named(each, attribute, page),
    ),
    ...((each as Partial<HTMLInputElement>).labels ?? []),
  ];
  const tied = [
    ...of(field),
    ...(group ? [...of(group), ...group.querySelectorAll('legend')] : []),
  ];
  return tied.some((each) => each.contains(text) || text.contains(each));
}

/** All that is said of a field, for the eye or for the ear. */
export function saidOf(field: Element, page: PageView): string {
  const group = groupOf(field, page);
  return [
    page.name(field),
    page.description(field),
    field.getAttribute('placeholder'),
    field.getAttribute('title'),
    ...besides(field, page).map(({ text }) => text),
    group && `${page.name(group)} ${page.description(group)}`,
  ].join(' ');
}
