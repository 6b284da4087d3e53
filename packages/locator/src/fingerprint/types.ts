import type { PortalText } from '../types.ts';

/** The version that `describe` writes. */
export const FINGERPRINT_VERSION = 1;

/**
 * What a fingerprint remembers of an element, and the order in which it is written.
 *
 * The first eight, up to `attrs`, tell what the element is; the rest tell where it stands.
 */
export const TRAITS = [
  'kind',
  'id',
  'field',
  'test',
  'name',
  'href',
  'value',
  'attrs',
  'before',
  'after',
  'heading',
  'previous',
  'next',
  'sibling',
  'path',
  'nth',
  'at',
] as const;
export type Trait = (typeof TRAITS)[number];

/**
 * What an element looked like when an author chose it: JSON to keep in a file. Members without a
 * content are left out. Texts are as a person reads them, 80 characters at most; where the portal has
 * several languages, one for each (`{ "en": "Search", "es": "Buscar" }`). It holds nothing that a
 * person typed or chose, and no text of a data cell unless the author named a row.
 */
export interface Fingerprint {
  readonly v: typeof FINGERPRINT_VERSION;
  /** Tag and type or role: "input.submit", "a", "div.button". */
  readonly kind: string;
  /** The words of its id that a developer wrote, without what the framework adds: "btnsearch". */
  readonly id?: string | undefined;
  /** The id as it stands in the page, where that is more than `id`: to find it at once if nothing changed. */
  readonly raw?: string | undefined;
  /** The same of its `name` attribute. */
  readonly field?: string | undefined;
  /** `data-testid` or one of its kin. */
  readonly test?: string | undefined;
  /** Accessible name. */
  readonly name?: PortalText | undefined;
  /** Where a link leads, without host, session and file extension. */
  readonly href?: string | undefined;
  /** The `value` attribute of a radio button or check box, never of another field. */
  readonly value?: string | undefined;
  /** Other attributes that a developer wrote: "maxlength=5", "autocomplete=email". */
  readonly attrs?: readonly string[] | undefined;
  /** The text that a person reads just before it, and just after it. */
  readonly before?: PortalText | undefined;
  readonly after?: PortalText | undefined;
  /** The heading that it stands under. */
  readonly heading?: PortalText | undefined;
  /** The controls before and after it, nearest first: canonical ids or names. Three at most. */
  readonly previous?: readonly string[] | undefined;
  readonly next?: readonly string[] | undefined;
  /** Which of how many siblings of its tag it is; of an only child, what its parent is. */
  readonly sibling?: readonly [index: number, count: number] | undefined;
  /** Elements around it, from the inside out: a canonical id ("#search") or a tag. */
  readonly path?: readonly string[] | undefined;
  /** Which of how many that share its family and name, counted from 0. Left out if it is alone. */
  readonly nth?: readonly [index: number, count: number] | undefined;
  /** How far down the document, from 0 to 1. */
  readonly at?: number | undefined;
  /** The row of a table that it stands in, where the author named one. */
  readonly row?: RowKey | undefined;
  /** Where it stands, if not in the page's own document: frames and shadow hosts from the outside in. */
  readonly scope?: readonly string[] | undefined;
  /** What tells its page from others of the same portal. */
  readonly page?: PageGuard | undefined;
  /** Traits of which a next release of the portal is likely to change: for authors, not used to locate. */
  readonly fragile?: readonly (Trait | 'raw')[] | undefined;
  /** What was seen later of the same element and accepted by its author: three at most. */
  readonly seen?: readonly Observation[] | undefined;
}

/** A table row, told by what one of its cells says. */
export interface RowKey {
  /** Header of the column that the cell is in; any column if left out. */
  readonly column?: PortalText | undefined;
  /** The whole text of the cell. */
  readonly is: PortalText;
}

/** What tells a page from others of the same portal. */
export interface PageGuard {
  /** Path of its address; `*` stands for one segment. Written by the author, or by `describe`. */
  readonly url?: string | undefined;
  readonly title?: PortalText | undefined;
  /** Main heading. */
  readonly heading?: PortalText | undefined;
  /** Other controls of the page, by canonical id or name: eight at most. */
  readonly marks?: readonly string[] | undefined;
}

/** Traits as they were seen on a later page. */
export type Observation = Partial<Pick<Fingerprint, Exclude<Trait, 'nth' | 'at' | 'sibling'>>>;

/** How much of a trait agrees. `gone`: it had one and has none now; `new`: the other way round. */
export const LEVELS = ['equal', 'near', 'some', 'different', 'gone', 'new'] as const;
export type Level = (typeof LEVELS)[number];

/** One piece of evidence for or against an element. */
export interface Evidence {
  readonly trait: Trait;
  readonly level: Level;
  /** What it adds to the log odds; below 0 it speaks against. */
  readonly weight: number;
}

/** An element and how sure it is the one, in [0, 1]. */
export interface Candidate {
  readonly element: Element;
  readonly confidence: number;
  /** Strongest first. */
  readonly evidence: readonly Evidence[];
}

/** What each finding says: how sure it is that the page has the element, in [0, 1]. */
interface Sureness {
  readonly confidence: number;
}

/** The element, at a confidence of at least `anchorAt`. */
interface FoundLike extends Sureness {
  readonly status: 'found';
  readonly element: Element;
  /** The frame elements around it, from the outermost in. */
  readonly frames: readonly Element[];
  /** Traits that have changed since it was described. */
  readonly drift: readonly Trait[];
}

/** A likeness that is not close enough to point at. */
interface UnsureLike extends Sureness {
  readonly status: 'unsure';
}

/** Not on this page, as far as can be told. */
interface MissingLike extends Sureness {
  readonly status: 'missing';
  /** `hidden`: recognised, but not shown. */
  readonly reason: 'none' | 'hidden';
}

/** What a search comes to, without the reasons. */
export type Finding = FoundLike | UnsureLike | MissingLike;

/** Every result tells why; `explain` makes sentences of it. */
export interface Judgement {
  /** The most likely element, or null if the page has none of its kind. */
  readonly best: Candidate | null;
  /** The next likely one, for comparison. */
  readonly runnerUp: Candidate | null;
  /** How much of the page guard agrees, in [0, 1]; null without a guard. */
  readonly page: number | null;
}

export type Recognised = FoundLike & Judgement;
export type Unsure = UnsureLike & Judgement;
export type Unrecognised = MissingLike & Judgement;
export type Recognition = Recognised | Unsure | Unrecognised;
