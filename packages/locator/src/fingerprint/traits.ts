import { childrenOf, own, parentOf } from '../dom.ts';
import type { Root } from '../scope.ts';
import { foldText } from '../text.ts';
import { canonicalHref, canonicalId } from './canonical.ts';
import { wordsOf } from './compare.ts';
import { familyOf, kindOf, type Family } from './family.ts';
import { attribute, type Look } from './look.ts';
import { dataCellOf, isRepeated } from './table-row.ts';

/** What an element is, by itself. Texts are folded; '' means that it has none. */
export interface Identity {
  readonly family: Family;
  readonly kind: string;
  readonly id: string;
  readonly field: string;
  readonly test: string;
  readonly name: string;
  /** Whether the name is the content of a data cell, which tells the row and not the control. */
  readonly isData: boolean;
  readonly href: string;
  readonly value: string;
  readonly attrs: readonly string[];
}

/** What stands right around it: read without a look at the rest of the page. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly sibling: readonly [index: number, count: number] | undefined;
  readonly path: readonly string[];
}

/** Where it stands. */
export interface Context extends Surroundings {
  readonly heading: string;
  readonly previous: readonly string[];
  readonly next: readonly string[];
  /** From 0 to 1, counted in controls. */
  readonly at: number;
}

const MAX_NAME = 80;
const MAX_NEAR = 60;
const MAX_KEY = 40;
const NEIGHBOURS = 3;
export const TEST_IDS = ['data-testid', 'data-test', 'data-test-id', 'data-cy', 'data-qa'];
const ATTRIBUTES = ['maxlength', 'size', 'rows', 'accept', 'autocomplete', 'pattern', 'min', 'max'];

export function identityOf(element: Element, look: Look): Identity {
  const known = look.identities.get(element) ?? readIdentity(element, look);
  look.identities.set(element, known);
  return known;
}

function readIdentity(element: Element, look: Look): Identity {
  const kind = kindOf(element);
  const family = familyOf(kind);
  const of = (name: string): string => attribute(element, name);
  return {
    family,
    kind,
    id: canonicalId(of('id')),
    // What a label is for tells it as well as a name of its own.
    field: canonicalId(of('name') || of('for')),
    test: TEST_IDS.map(of).find(Boolean) ?? '',
    ...nameOf(element, family, look),
    href: canonicalHref(of('href')),
    value: family === 'check' ? of('value').slice(0, MAX_NAME) : '',
    attrs: attributesOf(element),
  };
}

/** A short name for a control: what a developer called it, else what people call it. */
export function keyOf(element: Element, look: Look): string {
  const { id, field, name, isData } = identityOf(element, look);
  return id || field || (isData ? '' : name.slice(0, MAX_KEY));
}

/** The text of a link in a data cell is data, unless it stands in each row. */
function nameOf(element: Element, family: Family, look: Look): Pick<Identity, 'name' | 'isData'> {
  const name = look.name(element, family).slice(0, MAX_NAME);
  const cell = /^(act|field|check|box)$/.test(family) && name ? dataCellOf(element) : null;
  const isSame = (twin: Element): boolean => look.name(twin, family).slice(0, MAX_NAME) === name;
  return { name, isData: !!cell && !isRepeated(element, cell, isSame) };
}

function attributesOf(element: Element): string[] {
  const list = ATTRIBUTES.filter((name) => element.hasAttribute(name)).map(
    (name) => `${name}=${attribute(element, name).slice(0, 20)}`,
  );
  // The name of a function is a developer's; its arguments may be data.
  const call = /(?!return\b)([\w$.]{3,40})\s*\(/.exec(attribute(element, 'onclick'));
  if (call) list.push(`onclick=${call[1] ?? ''}`);
  // All that tells one nameless button from another.
  const icon = element.firstElementChild && element.querySelector('i,svg,use,img,[class*=icon]');
  const look = icon && iconOf(icon);
  if (look) list.push(`icon=${look}`);
  return list;
}

function iconOf(icon: Element): string {
  const address = attribute(icon, 'src') || attribute(icon, 'href');
  const file = /[^/#?]+(?=\.\w+(\?.*)?$|$)/.exec(address);
  return (file?.[0] ?? attribute(icon, 'class').replace(/^.*\s/, '')).slice(-30);
}

export function surroundingsOf(element: Element, look: Look): Surroundings {
  const cell = dataCellOf(element);
  return {
    before: nearText(element, 'previousSibling', cell, look),
    after: nearText(element, 'nextSibling', cell, look),
    sibling: siblingOf(element),
    path: pathOf(element),
  };
}

export function contextOf(element: Element, look: Look): Context {
  const root = element.getRootNode() as Root;
  const controls = look.controls(root);
  const titles = look.titles(root);
  const rank = countBefore(element, controls);
  const title = titles[countBefore(element, titles) - 1];
  return {
    ...surroundingsOf(element, look),
    heading: title && !title.contains(element) ? look.text(title).slice(0, MAX_NEAR) : '',
    previous: neighbours(element, controls, rank - 1, -1, look),
    next: neighbours(element, controls, rank, 1, look),
    at: rank / Math.max(1, controls.length),
  };
}

/** The nearest controls on one side, without those around or in the element. */
function neighbours(
  element: Element,
  controls: readonly Element[],
  start: number,
  step: 1 | -1,
  look: Look,
): string[] {
  const keys: string[] = [];
  for (let i = start; keys.length < NEIGHBOURS; i += step) {
    const other = controls[i];
    if (!other) break;
    if (other.contains(element) || element.contains(other)) continue;
    keys.push(keyOf(other, look));
  }
  return keys;
}

/** Its place among its siblings; of an only child, that of its parent. */
function siblingOf(element: Element): [number, number] | undefined {
  let around: Element | null = element;
  for (let hops = 0; around && hops < 4; hops++) {
    const { localName }: Element = around;
    const parent: Element | null = parentOf(around);
    const alike = childrenOf(parent).filter((other) => other.localName === localName);
    if (alike.length > 1) return [alike.indexOf(around), alike.length];
    around = parent;
  }
  return undefined;
}

/** How many of a list in document order stand before the element. */
export function countBefore(element: Element, list: readonly Element[]): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && other !== element && other.compareDocumentPosition(element) & 4) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text that a person reads just before or after: beside it, then beside what is around it. */
function nearText(
  element: Element,
  direction: 'previousSibling' | 'nextSibling',
  cell: Element | null,
  look: Look,
): string {
  let around: Element | null = element;
  for (let hops = 0; around && around !== cell && around.localName !== 'body' && hops < 6; hops++) {
    let node = around[direction];
    for (let steps = 0; node && steps < 6; steps++, node = node[direction]) {
      const text = node.nodeType === 3 ? foldText((node as Text).data) : elementText(node, look);
      if (wordsOf(text)[0]) {
        return direction === 'nextSibling' ? text.slice(0, MAX_NEAR) : text.slice(-MAX_NEAR);
      }
    }
    around = parentOf(around);
  }
  return '';
}

function elementText(node: Node, look: Look): string {
  return node.nodeType === 1 ? look.text(node as Element) : '';
}

/** From the inside out, without what only lays out. */
function pathOf(element: Element): string[] {
  const path: string[] = [];
  for (
    let around = parentOf(element);
    around && own(around, 'localName') !== 'body' && path.length < 8;
    around = parentOf(around)
  ) {
    const id = canonicalId(attribute(around, 'id'));
    // A digit is a measure or a hash.
    const [name] = /(?<!\S)[a-z][a-z_-]{3,}(?!\S)/i.exec(attribute(around, 'class')) ?? [];
    path.push(id ? `#${id}` : own(around, 'localName') + (name ? `.${name}` : ''));
  }
  return path;
}
