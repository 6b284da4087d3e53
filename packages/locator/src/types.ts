/** Text that the portal shows: one string, or one per language tag ("en", "es-MX"). */
export type PortalText = string | Readonly<Record<string, string>>;

/**
 * One way to find an element. Texts are compared without regard to case and white space.
 *
 * - `role`: ARIA role (explicit or native) and, if given, accessible name.
 * - `label`: a form field by the text that labels it.
 * - `attr`: an attribute; every given part must hold. Meant for generated ids (`endsWith`).
 * - `text`: the element that shows exactly this text; `tag` narrows it.
 * - `css`: any CSS selector; it is tried in each shadow root by itself.
 *
 * A finder with `must` has to match the element too, whichever finder or fingerprint found it; it may
 * match others beside.
 */
export type Finder = { readonly must?: true | undefined } & (
  | { readonly by: 'role'; readonly role: string; readonly name?: PortalText | undefined }
  | { readonly by: 'label'; readonly name: PortalText }
  | AttributeFinder
  | { readonly by: 'text'; readonly text: PortalText; readonly tag?: string | undefined }
  | { readonly by: 'css'; readonly css: string }
);

export interface AttributeFinder {
  readonly by: 'attr';
  readonly attr: string;
  readonly is?: string | undefined;
  readonly startsWith?: string | undefined;
  readonly endsWith?: string | undefined;
  readonly contains?: string | undefined;
}

/** What a match must also be; guards against a look-alike. Members left out are not checked. */
export interface Expectation {
  /** Tag name, lower case. */
  readonly tag?: string | undefined;
  /** Effective type: an `<input>` without a type is "text", a `<button>` "submit". */
  readonly type?: string | undefined;
  readonly role?: string | undefined;
  /** Whether the element belongs to a form. */
  readonly inForm?: boolean | undefined;
}

/**
 * How an author describes one element.
 *
 * Finders are exact: they match or they do not. Where none fits any more, a fingerprint may: see
 * `locate`.
 */
export interface TargetDescription {
  /** Tried in order; the first with exactly one visible match wins. None: only a fingerprint finds it. */
  readonly find?: readonly Finder[] | undefined;
  readonly expect?: Expectation | undefined;
  /** CSS selectors of the frames that hold the element, from the outermost in. */
  readonly frame?: readonly string[] | undefined;
}

/** The one element that was meant. */
export interface Found {
  readonly status: 'found';
  readonly element: Element;
  /** Index of the finder that won; above 0 an earlier finder has gone stale. */
  readonly rank: number;
  /** The frame elements around it, from the outermost in; empty when it is in the root document. */
  readonly frames: readonly Element[];
}

/** Why a finder, or the whole search, gave no element. */
export type MissReason =
  /** Nothing matches. */
  | 'none'
  /** More than one visible element matches. */
  | 'several'
  /** Matches exist, none of them is visible. */
  | 'hidden'
  /** Visible matches exist, none of them is what `expect` says. */
  | 'unexpected'
  /** The `frame` path leads nowhere, or to a document of another origin. */
  | 'frame'
  /** A selector is not valid CSS. */
  | 'bad-css';

/** What one finder came to. */
export interface Attempt {
  readonly rank: number;
  readonly reason: MissReason;
  readonly matches: number;
  /** How many of them are visible; counting stops at ten. */
  readonly visible: number;
}

/** No element, and why. */
export interface Missing {
  readonly status: 'missing';
  /** The reason of the finder that came closest. */
  readonly reason: MissReason;
  /** One entry for each finder. */
  readonly tried: readonly Attempt[];
}
