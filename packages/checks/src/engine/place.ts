import type { Place } from '../contract/finding.ts';
import { withoutQuery } from '../page/address.ts';
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
    path: [...around, ...pathTo(element)],
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

/** Selectors of the shadow hosts around it, then its own. */
export function pathTo(element: Element): readonly string[] {
  const root = element.getRootNode();
  const own = selectorIn(element, root as ParentNode);
  const { host } = root as Partial<ShadowRoot>;
  return host ? [...pathTo(host), own] : [own];
}

/** A selector that matches this element alone in its tree, as short as its ids allow. */
function selectorIn(element: Element, root: ParentNode): string {
  const steps: string[] = [];
  for (let each: Element | null = element; each; each = parentIn(each)) {
    const id = each.getAttribute('id');
    if (id && isAlone(`#${CSS.escape(id)}`, root))
      return [`#${CSS.escape(id)}`, ...steps].join(' > ');
    steps.unshift(stepTo(each));
  }
  return steps.join(' > ');
}

function stepTo(element: Element): string {
  const { localName } = element;
  const parent = element.parentNode;
  const twins = parent ? [...parent.children].filter((each) => each.localName === localName) : [];
  const tag = CSS.escape(localName);
  return twins.length > 1 ? `${tag}:nth-of-type(${twins.indexOf(element) + 1})` : tag;
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
