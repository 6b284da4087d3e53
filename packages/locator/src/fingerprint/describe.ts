import type { PortalText } from '../types.ts';
import { childrenOf } from '../dom.ts';
import type { Root } from '../scope.ts';
import { foldText } from '../text.ts';
import { isGeneratedId } from './canonical.ts';
import { TEXTS } from './levels.ts';
import { createLook, type Look } from './look.ts';
import { MOST, poolOf } from './pool.ts';
import { guardOf } from './page-guard.ts';
import { scopeOf } from './scope-path.ts';
import { headerRowOf, rowOf } from './table-row.ts';
import { contextOf, identityOf, type Context, type Identity } from './traits.ts';
import {
  FINGERPRINT_VERSION,
  TRAITS,
  type Fingerprint,
  type Observation,
  type RowKey,
  type Trait,
} from './types.ts';

export interface DescribeOptions {
  /** The outermost document that a search will start from. @default the element's own */
  readonly root?: Document | undefined;
  /** Keeps the texts as those of this language, so that others can be added. @default any language */
  readonly lang?: string | undefined;
  /** The text of the cell that tells the element's row of a table. @default no row key */
  readonly row?: string | undefined;
}

/**
 * Writes down what tells an element from all others of its page.
 *
 * Reads the page only, and of fields only what their developer wrote: never what a person typed or
 * chose, and no data cell beside the one named by `row`.
 *
 * @throws {RangeError} if `row` is given and the element is in no row with such a cell.
 */
export function describe(
  element: Element,
  { root = element.ownerDocument, lang, row }: DescribeOptions = {},
): Fingerprint {
  const look = createLook();
  const identity = identityOf(element, look);
  const context = contextOf(element, look);
  const say = (text: string): PortalText => (lang ? { [lang]: text } : text);
  const nth = orderOf(element, identity, look);
  const all = { ...shown(identity), ...context, nth };
  const { url, title = '', heading = '', marks = [] } = guardOf(element, look);
  const raw = element.getAttribute('id') ?? '';
  const fingerprint: Record<string, unknown> = {
    v: FINGERPRINT_VERSION,
    ...traitsFrom(all, say),
    raw: identity.id && raw !== identity.id ? raw : undefined,
    row: row === undefined ? undefined : rowKeyOf(element, row, look, say),
    scope: scopeOf(element.getRootNode() as Root, root),
    page: filled({
      url,
      title: title && say(title as string),
      heading: heading && say(heading as string),
      marks,
    }),
    fragile: fragileOf(element, shown(identity), nth),
  };
  return filled(fingerprint) as unknown as Fingerprint;
}

/** The traits of an element as a later observation keeps them. */
export function observe(element: Element, lang?: string): Observation {
  const look = createLook();
  const say = (text: string): PortalText => (lang ? { [lang]: text } : text);
  return traitsFrom({ ...shown(identityOf(element, look)), ...contextOf(element, look) }, say);
}

function traitsFrom(
  all: Partial<Identity & Context & { nth: unknown }>,
  say: (text: string) => PortalText,
): Observation {
  const traits: Record<string, unknown> = {};
  for (const trait of TRAITS) {
    const value = all[trait];
    traits[trait] =
      trait === 'at'
        ? Math.round((value as number) * 1000) / 1000
        : value && TEXTS.includes(trait)
          ? say(value as string)
          : value;
  }
  return filled(traits);
}

/** Without the text of a data cell. */
function shown(identity: Identity): Identity {
  return identity.isData ? { ...identity, name: '' } : identity;
}

/** Without members that hold nothing. */
function filled(members: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
    ),
  );
}

/** Which of how many of the same family and name; none if it is alone. */
function orderOf(
  element: Element,
  { family, name, kind }: Identity,
  look: Look,
): [index: number, count: number] | undefined {
  const [word = ''] = name.split(' ');
  const likely = poolOf(family, kind, element.getRootNode() as Root, look).filter(
    (other) => other === element || look.glance(other).includes(word),
  );
  // Among thousands a glance has to do: nobody would count them.
  const same =
    likely.length > MOST ? likely : likely.filter((other) => identityOf(other, look).name === name);
  return same.length > 1 ? [same.indexOf(element), same.length] : undefined;
}

function rowKeyOf(
  element: Element,
  text: string,
  look: Look,
  say: (text: string) => PortalText,
): RowKey {
  const row = rowOf(element);
  const cells = childrenOf(row);
  const at = cells.findIndex((cell) => look.text(cell) === foldText(text));
  if (!row || at < 0) throw new RangeError(`The element is in no row with a cell "${text}".`);
  const header = childrenOf(headerRowOf(row))[at];
  const column = header ? look.text(header) : '';
  return { ...(column ? { column: say(column) } : {}), is: say(foldText(text)) };
}

/** What a next release is likely to change. */
function fragileOf(
  element: Element,
  { id, name, field, href }: Identity,
  nth: readonly number[] | undefined,
): (Trait | 'raw')[] {
  const fragile: (Trait | 'raw')[] = [];
  const raw = element.getAttribute('id') ?? '';
  if (raw && isGeneratedId(raw)) fragile.push(id ? 'raw' : 'id');
  // Counts and dates in a text change with the data.
  if (/\d/.test(name)) fragile.push('name');
  if (nth && !id && !field && !href) fragile.push('nth');
  return fragile;
}
