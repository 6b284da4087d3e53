import { addLabels, nameOf, visibleText, type Labels } from '../names.ts';
import { own } from '../dom.ts';
import { isOwn, type Root } from '../scope.ts';
import { foldText } from '../text.ts';
import { TITLES, type Family } from './family.ts';
import type { Identity } from './traits.ts';

/** All that a person operates. */
const CONTROLS = 'a,button,summary,area,input,select,textarea,[role],[contenteditable]';
const MAX_TITLE = 80;
/** Of what is in an editor: what a person writes may be headings and links too. */
export const UNEDITED = ':not([contenteditable] *,[role=textbox] *)';
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
  const remember = <K, V>(make: (key: K) => V) => {
    const known = new Map<K, V>();
    return (key: K): V => {
      const value = known.get(key) ?? make(key);
      known.set(key, value);
      return value;
    };
  };
  const lists = remember((selector: string) =>
    remember((root: Root): readonly Element[] =>
      [...root.querySelectorAll(`:is(${selector})${UNEDITED}`)].filter(isCandidate),
    ),
  );
  const list = (selector: string, root: Root): readonly Element[] => lists(selector)(root);
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
  return !!own(element, 'getElementsByTagName').call(element, '*')[MAX_PARTS];
}

export function attribute(element: Element, name: string): string {
  return own(element, 'getAttribute').call(element, name) ?? '';
}

/** Not ours, and not a hidden field. */
export function isCandidate(element: Element): boolean {
  return !isOwn(element) && (element as Partial<HTMLInputElement>).type !== 'hidden';
}

/** The accessible name; of a widget without one, that of the control in it. */
function readName(element: Element, family: Family, labels: Labels): string {
  const isBox = family === 'box';
  const hasParts = element.firstElementChild && element.localName !== 'span';
  const isWidget = family === 'field' || (isBox && hasParts);
  // A role that is named by its content, or one that is not.
  const role = isWidget || element.matches(CHOSEN) ? 'group' : 'item';
  const own = nameOf(element, labels, role).trim();
  if (own || !(isBox || family === 'field')) return own;
  const inner = element.querySelector('input:not([type=hidden]),select,textarea');
  return inner ? nameOf(inner, labels, 'group').trim() : '';
}
