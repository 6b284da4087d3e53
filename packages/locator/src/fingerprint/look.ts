import { addLabels, nameOf, visibleText, type Labels } from '../names.ts';
import { own, parentOf } from '../dom.ts';
import { isOwn, type Root } from '../scope.ts';
import { foldText } from '../text.ts';
import type { Family } from './family.ts';
import type { Identity } from './traits.ts';

/** All that a person operates. */
const CONTROLS = 'a,button,summary,area,input,select,textarea,[role],[contenteditable]';
/** What a person takes for a heading; legacy pages seldom use real ones. */
const TITLES =
  'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading],[class*=title],[class*=header],[class*=heading]';
const MAX_TITLE = 80;
/** What a person writes in; what they write may be headings and links too. */
export const EDITED = '[contenteditable],[role=textbox]';
/** What shows what was chosen. */
const CHOSEN = '[aria-haspopup=listbox]';
/** With more in it, an element's text names nothing. */
const MAX_PARTS = 60;

const GLANCED = ['id', 'name', 'href', 'value', 'aria-label', 'title', 'placeholder', 'for'];

/** What one search reads of a page, so that it reads it once. */
export interface Look {
  readonly identities: Map<Element, Identity>;
  /** All that a selector matches in a root, without what is ours or hidden by type; in order. */
  list(selector: string, root: Root): readonly Element[];
  /** All controls, and all with a role. */
  controls(root: Root): readonly Element[];
  /** Headings and what looks like them. */
  titles(root: Root): readonly Element[];
  /** Folded text; '' of a large part of the page. */
  text(element: Element): string;
  /** Folded accessible name. */
  name(element: Element, family: Family): string;
  /** All raw texts that could name a control, in lower case: for a first, quick glance. */
  glance(element: Element): string;
}

export function createLook(): Look {
  const labels: Labels = new Map();
  const remember = <K extends object, V>(make: (key: K) => V) => {
    const known = new Map<K, V>();
    return (key: K): V => {
      let value = known.get(key);
      if (value === undefined) {
        value = make(key);
        known.set(key, value);
      }
      return value;
    };
  };
  const mayEdit = remember((root: Root) => !!root.querySelector(EDITED));
  const lists = new Map<string, (root: Root) => readonly Element[]>();
  const list = (selector: string, root: Root): readonly Element[] => {
    const known =
      lists.get(selector) ??
      remember((one: Root) =>
        [...one.querySelectorAll(selector)].filter((each) => isCandidate(each, mayEdit(one))),
      );
    lists.set(selector, known);
    return known(root);
  };
  const text = remember((element: Element) =>
    isLarge(element) || element.matches(CHOSEN) ? '' : foldText(visibleText(element)),
  );
  return {
    identities: new Map(),
    list,
    controls: (root) => list(CONTROLS, root),
    titles: remember((root: Root) =>
      list(TITLES, root).filter((title) => {
        const { length } = text(title);
        return length > 0 && length <= MAX_TITLE;
      }),
    ),
    text,
    name: (element, family) => {
      addLabels(element.getRootNode() as Root, labels);
      return foldText(readName(element, family, labels));
    },
    glance: remember((element: Element) => {
      addLabels(element.getRootNode() as Root, labels);
      return glanceAt(element, labels.get(element) ?? '').toLowerCase();
    }),
  };
}

function glanceAt(element: Element, label: string): string {
  const texts = GLANCED.map((name) => attribute(element, name));
  const isField = !element.firstChild;
  // Fields of old forms have their label in the cell before.
  const cell = isField && !label ? element.closest('td')?.previousElementSibling : null;
  return [...texts, label, shortText(isField ? cell : element)].join(' ');
}

function shortText(element: Element | null | undefined): string {
  return element && element.childElementCount < 5 ? element.textContent.slice(0, 99) : '';
}

function isLarge(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 1 /* elements only */);
  let parts = 0;
  while (parts <= MAX_PARTS && walker.nextNode()) parts++;
  return parts > MAX_PARTS;
}

export function attribute(element: Element, name: string): string {
  return own(element, 'getAttribute').call(element, name) ?? '';
}

/**
 * Not ours, not a hidden field, and nothing that a person writes.
 *
 * @param mayEdit Whether there is any editor on the page: to look for one around each takes long.
 */
export function isCandidate(element: Element, mayEdit = true): boolean {
  return (
    !isOwn(element) &&
    (element as Partial<HTMLInputElement>).type !== 'hidden' &&
    !(mayEdit && parentOf(element)?.closest(EDITED))
  );
}

/** The accessible name; of a widget without one, that of the control in it. */
function readName(element: Element, family: Family, labels: Labels): string {
  const isText = family === 'box' && (!element.firstElementChild || element.localName === 'span');
  const isWidget = family === 'field' || (family === 'box' && !isText);
  // A role that is named by its content, or one that is not.
  const role = isWidget || element.matches(CHOSEN) ? 'group' : 'item';
  const own = nameOf(element, labels, role).trim();
  if (own || (family !== 'field' && family !== 'box')) return own;
  const inner = element.querySelector('input:not([type=hidden]),select,textarea');
  return inner ? nameOf(inner, labels, 'group').trim() : '';
}
