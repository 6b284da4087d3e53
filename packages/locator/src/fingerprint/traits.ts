import type { Root } from '../scope.ts';
import { foldText } from '../text.ts';
import { canonicalHref, canonicalId, stableClasses } from './canonical.ts';
import { attribute, familyOf, kindOf, plainName, type Family, type Look } from './look.ts';
import { dataCellOf, headerRowOf, rowOf } from './table-row.ts';

/** What an element is, by itself. Texts are folded; '' and [] mean that it has none. */
export interface Identity {
  readonly family: Family;
  readonly kind: string;
  readonly id: string;
  readonly raw: string;
  readonly field: string;
  readonly test: string;
  readonly name: string;
  readonly href: string;
  readonly title: string;
  readonly hint: string;
  readonly value: string;
  readonly classes: readonly string[];
  readonly attrs: readonly string[];
}

/** Where it stands. */
export interface Context {
  readonly before: string;
  readonly after: string;
  readonly heading: string;
  readonly group: string;
  readonly column: string;
  readonly previous: readonly string[];
  readonly next: readonly string[];
  readonly sibling: readonly [index: number, count: number] | undefined;
  readonly inside: readonly string[];
  readonly path: readonly string[];
  /** From 0 to 1, counted in controls. */
  readonly at: number;
}

const MAX_NAME = 80;
const MAX_NEAR = 60;
const MAX_KEY = 40;
const NEIGHBOURS = 3;
const TEST_IDS = ['data-testid', 'data-test', 'data-test-id', 'data-cy', 'data-qa'];
const ATTRIBUTES =
  'type maxlength size rows accept autocomplete pattern min max target multiple inputmode'.split(
    ' ',
  );

export function identityOf(element: Element, look: Look): Identity {
  const known = look.identities.get(element) ?? readIdentity(element, look);
  look.identities.set(element, known);
  return known;
}

function readIdentity(element: Element, look: Look): Identity {
  const family = familyOf(element);
  const of = (name: string): string => attribute(element, name);
  const id = canonicalId(of('id'));
  return {
    family,
    kind: kindOf(element),
    id,
    // What a framework made up says nothing, even where it is the same again.
    raw: id && of('id'),
    // What a label is for tells it as well as a name of its own.
    field: canonicalId(of('name') || of('for')),
    test: TEST_IDS.map(of).find(Boolean) ?? '',
    name: isData(element, family, look) ? '' : nameOf(element, family, look),
    href: canonicalHref(of('href')),
    title: foldText(of('title')).slice(0, MAX_NAME),
    hint: foldText(of('placeholder')).slice(0, MAX_NAME),
    value: family === 'check' ? of('value').slice(0, MAX_NAME) : '',
    classes: stableClasses(of('class')),
    attrs: attributesOf(element),
  };
}

/** A short name for a control: what a developer called it, else what people call it. */
export function keyOf(element: Element, look: Look): string {
  const { id, field, name, hint } = identityOf(element, look);
  return id || field || (name || hint).slice(0, MAX_KEY);
}

function nameOf(element: Element, family: Family, look: Look): string {
  return foldText(plainName(element, family, look.labels)).slice(0, MAX_NAME);
}

/** The text of a link in a data cell is data, unless it stands in each row. */
function isData(element: Element, family: Family, look: Look): boolean {
  if (family === 'header' || family === 'label' || family === 'heading') return false;
  const cell = dataCellOf(element);
  if (!cell) return false;
  const row = rowOf(cell);
  const at = [...(row?.children ?? [])].indexOf(cell);
  const name = nameOf(element, family, look);
  return ![row?.previousElementSibling, row?.nextElementSibling].some((other) => {
    const twins = other?.children[at]?.querySelectorAll(element.localName) ?? [];
    return [...twins].some((twin) => nameOf(twin, family, look) === name);
  });
}

function attributesOf(element: Element): string[] {
  const list: string[] = [];
  for (const name of ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) list.push(`${name}=${value.slice(0, 20)}`);
  }
  // The name of a function is a developer's; its arguments may be data.
  const call = /(?!return\b)([\w$.]{3,40})\s*\(/.exec(attribute(element, 'onclick'));
  if (call) list.push(`onclick=${call[1] ?? ''}`);
  // All that tells one nameless button from another.
  const icon = element.querySelector('i,svg,use,img,[class*=icon]');
  if (icon) list.push(...iconOf(icon));
  return list;
}

function iconOf(icon: Element): string[] {
  const address = attribute(icon, 'src') || attribute(icon, 'href');
  const file = /[^/#?]+(?=\.\w+(\?.*)?$|$)/.exec(address);
  const [name] = attribute(icon, 'class').split(/\s+/).slice(-1);
  return [file ? `icon=${file[0].slice(-30)}` : '', name ? `icon=${name}` : ''].filter(Boolean);
}

/** What stands right around it: read without a look at the rest of the page. */
export type Surroundings = Pick<
  Context,
  'before' | 'after' | 'group' | 'sibling' | 'inside' | 'path'
>;

export function surroundingsOf(element: Element, look: Look): Surroundings {
  const cell = dataCellOf(element);
  return {
    before: nearText(element, 'previousSibling', cell, look),
    after: nearText(element, 'nextSibling', cell, look),
    group: groupOf(element, look),
    sibling: siblingOf(element),
    inside: regionsOf(element),
    path: pathOf(element),
  };
}

export function contextOf(element: Element, look: Look): Context {
  const controls = look.controls(element.getRootNode() as Root);
  const rank = countBefore(element, controls);
  return {
    ...surroundingsOf(element, look),
    heading: headingOf(element, look),
    column: columnOf(element, look),
    previous: neighbours(element, controls, rank - 1, -1, look),
    next: neighbours(element, controls, rank, 1, look),
    at: rank / Math.max(1, controls.length),
  };
}

function columnOf(element: Element, look: Look): string {
  const cell = dataCellOf(element);
  const row = cell?.parentElement;
  const header = row && headerRowOf(row)?.children[[...row.children].indexOf(cell)];
  return header ? look.text(header).slice(0, MAX_NEAR) : '';
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
    const { localName, parentElement }: Element = around;
    const alike = [...(parentElement?.children ?? [])].filter(
      (other) => other.localName === localName,
    );
    if (alike.length > 1) return [alike.indexOf(around), alike.length];
    around = parentElement;
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
      if (/[\p{L}\p{N}]/u.test(text)) {
        return direction === 'nextSibling' ? text.slice(0, MAX_NEAR) : text.slice(-MAX_NEAR);
      }
    }
    around = around.parentElement;
  }
  return '';
}

function elementText(node: Node, look: Look): string {
  return node.nodeType === 1 ? look.text(node as Element) : '';
}

function headingOf(element: Element, look: Look): string {
  const titles = look.titles(element.getRootNode() as Root);
  const title = titles[countBefore(element, titles) - 1];
  return title && !title.contains(element) ? look.text(title).slice(0, MAX_NEAR) : '';
}

function groupOf(element: Element, look: Look): string {
  for (
    let around = element.parentElement;
    around && around.localName !== 'body';
    around = around.parentElement
  ) {
    const title = around.querySelector(':scope>legend,:scope>caption');
    const text = title ? look.text(title) : foldText(attribute(around, 'aria-label'));
    if (text) return text.slice(0, MAX_NEAR);
  }
  return '';
}

const REGIONS: Readonly<Record<string, string>> = {
  navigation: 'nav',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  nav: 'nav',
  header: 'header',
  footer: 'footer',
  main: 'main',
  aside: 'aside',
  form: 'form',
  dialog: 'dialog',
  table: 'table',
};

function regionsOf(element: Element): string[] {
  const regions = new Set<string>();
  for (
    let around = element.parentElement;
    around && around.localName !== 'body';
    around = around.parentElement
  ) {
    const region = REGIONS[attribute(around, 'role')] ?? REGIONS[around.localName];
    // Pages without landmarks still name their parts so.
    const called = /breadcrumb|foot|nav|menu|head(?=er)|banner|side/i.exec(
      `${attribute(around, 'id')} ${attribute(around, 'class')}`,
    );
    const part = region ?? called?.[0].toLowerCase().replace('menu', 'nav');
    if (part) regions.add(part);
  }
  return [...regions];
}

function pathOf(element: Element): string[] {
  const path: string[] = [];
  for (
    let around = element.parentElement;
    around && around.localName !== 'body' && path.length < 8;
    around = around.parentElement
  ) {
    const id = canonicalId(attribute(around, 'id'));
    const [name] = stableClasses(attribute(around, 'class'));
    path.push(id ? `#${id}` : around.localName + (name ? `.${name}` : ''));
  }
  return path;
}
