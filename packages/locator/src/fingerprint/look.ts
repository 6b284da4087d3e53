import { addLabels, nameOf, visibleText, type Labels } from '../names.ts';
import { INPUT_BUTTON } from '../roles.ts';
import { isOwn, type Root } from '../scope.ts';
import { foldText } from '../text.ts';
import type { Identity } from './traits.ts';

/** Elements that compete: a link may become a button, but not a text field. */
export type Family = 'act' | 'field' | 'check' | 'heading' | 'label' | 'header' | 'box';

const POOLS: Readonly<Record<Exclude<Family, 'box'>, string>> = {
  act: `a,button,summary,area,${INPUT_BUTTON},[role=button],[role=link],[role^=menuitem],[role=tab],[role=option]`,
  field:
    'input,select,textarea,[role=combobox],[role=textbox],[role=searchbox],[role=spinbutton],[role=slider],[role=listbox],[contenteditable=true]',
  check:
    '[type=checkbox],[type=radio],[role=checkbox],[role=radio],[role=switch],[role=menuitemcheckbox],[role=menuitemradio]',
  heading: 'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]',
  label: 'label',
  header: 'th,[role=columnheader],[role=rowheader]',
};
const FAMILIES = Object.entries({
  check: POOLS.check,
  act: POOLS.act,
  field: POOLS.field,
  heading: POOLS.heading,
  label: POOLS.label,
  header: POOLS.header,
}) as [Family, string][];
const CONTROLS = `${POOLS.act},${POOLS.field}`;
/** What a person takes for a heading; legacy pages seldom use real ones. */
const TITLES = `${POOLS.heading},[class*=title],[class*=header],[class*=heading]`;
const MAX_TITLE = 80;

/** What many candidates on one page have in common; it serves one search only. */
export interface Look {
  readonly labels: Labels;
  readonly identities: Map<Element, Identity>;
  /** All controls of a root, in document order. */
  controls(root: Root): readonly Element[];
  /** Headings and what looks like them, in document order. */
  titles(root: Root): readonly Element[];
  /** Folded text, remembered. */
  text(element: Element): string;
}

export function createLook(): Look {
  const labels: Labels = new Map();
  const texts = new Map<Element, string>();
  const titles = new Map<Root, readonly Element[]>();
  const lists = new Map<string, Map<Root, Element[]>>();
  const list = (selector: string, root: Root): readonly Element[] => {
    const known = lists.get(selector) ?? new Map<Root, Element[]>();
    lists.set(selector, known);
    let found = known.get(root);
    if (!found) {
      found = [...root.querySelectorAll(selector)].filter(isCandidate);
      known.set(root, found);
    }
    return found;
  };
  const text = (element: Element): string => {
    let known = texts.get(element);
    if (known === undefined) {
      // Beyond some size it is no text that names anything.
      const isLarge = element.getElementsByTagName('*').length > 60;
      known = isLarge ? '' : foldText(visibleText(element));
      texts.set(element, known);
    }
    return known;
  };
  return {
    labels,
    identities: new Map(),
    controls: (root) => list(CONTROLS, root),
    titles: (root) => {
      let known = titles.get(root);
      if (!known) {
        known = list(TITLES, root).filter((title) => isTitle(text(title)));
        titles.set(root, known);
      }
      return known;
    },
    text,
  };
}

function isTitle({ length }: string): boolean {
  return length > 0 && length <= MAX_TITLE;
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

/** Not ours, and not a hidden field. */
export function isCandidate(element: Element): boolean {
  return (element as Partial<HTMLInputElement>).type !== 'hidden' && !isOwn(element);
}

export function familyOf(element: Element): Family {
  return FAMILIES.find(([, selector]) => element.matches(selector))?.[0] ?? 'box';
}

/** Matches all that competes with an element of this family and tag. */
export function poolSelector(family: Family, tag: string): string {
  return family === 'box' ? tag : POOLS[family];
}

/** Tag and type or role. */
export function kindOf(element: Element): string {
  const { localName, type } = element as Element & { readonly type?: unknown };
  const role = attribute(element, 'role').toLowerCase();
  if (localName === 'input') return `input.${String(type)}`;
  return role ? `${localName}.${role}` : localName;
}

const ROLES: Readonly<Record<Family, string>> = {
  act: 'button',
  field: 'textbox',
  check: 'checkbox',
  heading: 'heading',
  label: 'item',
  header: 'columnheader',
  box: 'group',
};

/** The accessible name; of a widget without one, that of the control in it. */
export function plainName(element: Element, family: Family, labels: Labels): string {
  addLabels(element.getRootNode() as Root, labels);
  const isText = family === 'box' && (!element.firstElementChild || element.localName === 'span');
  const own = nameOf(element, labels, isText ? 'item' : ROLES[family]).trim();
  if (own || (family !== 'field' && family !== 'box')) return own;
  const inner = element.querySelector('input:not([type=hidden]),select,textarea');
  return inner ? nameOf(inner, labels, 'textbox').trim() : '';
}

/** The family of a `kind`. */
export function familyFrom(kind: string): Family {
  const [tag = '', type = ''] = kind.split('.');
  const known: readonly (readonly [Family, boolean])[] = [
    ['check', /^(menuitem)?(checkbox|radio)$|^switch$/.test(type)],
    ['act', /^(submit|button|reset|image|link|menuitem|tab|option)$/.test(type)],
    ['act', /^(a|button|summary|area)$/.test(tag)],
    ['field', /^(input|select|textarea)$/.test(tag)],
    ['field', /^(combobox|textbox|searchbox|spinbutton|slider|listbox)$/.test(type)],
    ['heading', /^(h[1-6]|legend|caption)$/.test(tag) || type === 'heading'],
    ['label', tag === 'label'],
    ['header', tag === 'th' || /^(column|row)header$/.test(type)],
  ];
  return known.find(([, holds]) => holds)?.[0] ?? 'box';
}
