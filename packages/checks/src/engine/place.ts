import type { Place } from '../contract/finding.ts';
import { withoutQuery } from '../page/address.ts';
import { cache } from '../page/cache.ts';
import type { PageView } from '../page/page-view.ts';

const MAX_HTML = 200;
const MAX_NAME = 80;
/** Attributes that hold what a person typed, or a secret of the form. */
const PRIVATE = /^(?:value|checked|selected|srcdoc)$/;
const LANDMARK =
  'main,nav,[role=main],[role=navigation],[role=banner],[role=contentinfo],[role=search],[role=complementary],header,footer,aside,form[aria-label],form[aria-labelledby],section[aria-label],section[aria-labelledby],dialog,[role=dialog]';

/** Says where an element is, as data. */
export function placeOf(element: Element | null, page: PageView, around: readonly string[]): Place {
  const url = addressOf(page.document);
  if (!element) return { url, path: [], html: '', name: page.document.title, part: '' };
  return {
    url,
    path: [...around, ...pathTo(element, orders(page))],
    html: openingTag(element),
    name: (page.name(element) || page.text(element)).slice(0, MAX_NAME),
    part: partOf(element, page),
  };
}

/** Without query and fragment, which may say who somebody is. */
function addressOf(document: Document): string {
  const { protocol, origin, pathname } = document.location;
  return protocol.startsWith('http') ? origin + pathname : withoutQuery(document.URL);
}

type OrderOf = (parent: ParentNode) => Order;

/** Kept for a page as it was seen: a law has thousands of paragraphs beside each other. */
const orders = cache<PageView, OrderOf>(() => cache(orderIn));

/** Selectors of the shadow hosts around it, then its own. */
export function pathTo(element: Element, orderOf: OrderOf = orderIn): readonly string[] {
  const root = element.getRootNode();
  const own = selectorIn(element, root as ParentNode, orderOf);
  const { host } = root as Partial<ShadowRoot>;
  return host ? [...pathTo(host, orderOf), own] : [own];
}

/** A selector that matches this element alone in its tree, as short as its ids allow. */
function selectorIn(element: Element, root: ParentNode, orderOf: OrderOf): string {
  const steps: string[] = [];
  for (let each: Element | null = element; each; each = parentIn(each)) {
    const id = each.getAttribute('id');
    if (id && isAlone(`#${CSS.escape(id)}`, root))
      return [`#${CSS.escape(id)}`, ...steps].join(' > ');
    steps.unshift(stepTo(each, orderOf));
  }
  return steps.join(' > ');
}

function stepTo(element: Element, orderOf: OrderOf): string {
  const { localName, parentNode: parent } = element;
  const tag = CSS.escape(localName);
  if (!parent) return tag;
  const known = orderOf(parent);
  const { numbers, counts } = known.numbers.has(element) ? known : orderIn(parent);
  const isOnly = counts.get(localName) === 1;
  return isOnly ? tag : `${tag}:nth-of-type(${numbers.get(element) ?? 0})`;
}

/** The children of an element: which of its kind each is, from 1, and how many of a kind there are. */
interface Order {
  readonly numbers: ReadonlyMap<Element, number>;
  readonly counts: ReadonlyMap<string, number>;
}

function orderIn(parent: ParentNode): Order {
  const numbers = new Map<Element, number>();
  const counts = new Map<string, number>();
  for (const child of parent.children) {
    const number = (counts.get(child.localName) ?? 0) + 1;
    counts.set(child.localName, number);
    numbers.set(child, number);
  }
  return { numbers, counts };
}

function parentIn(element: Element): Element | null {
  const parent = element.parentNode;
  return parent?.nodeType === 1 ? (parent as Element) : null;
}

function isAlone(selector: string, root: ParentNode): boolean {
  return root.querySelectorAll(selector).length === 1;
}

/** Written anew from its attributes: a copy of the element would load its image, or start its script. */
function openingTag(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ name }) => !PRIVATE.test(name))
    .map(({ name, value }) => ` ${name}${value ? `="${value}"` : ''}`);
  const tag = `<${element.localName}${attributes.join('')}>`;
  return tag.length > MAX_HTML ? `${tag.slice(0, MAX_HTML - 1)}…` : tag;
}

function partOf(element: Element, page: PageView): string {
  const landmark = page.closest(element, LANDMARK);
  if (!landmark) return '';
  const role = page.role(landmark) ?? landmark.localName;
  const name = landmark.getAttribute('aria-label') ?? '';
  return name ? `${role}: ${name}` : role;
}
