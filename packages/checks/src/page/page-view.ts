import type { Measures } from '../contract/measures.ts';
import type { Listeners } from '../early/listeners.ts';
import type { LanguageLists, ListName } from '../language/lists.ts';

/**
 * One document as rules see it. Reads only; keeps what it worked out until `forget`. Elements include
 * those in open shadow roots; each frame is a page of its own.
 */
export interface PageView {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  /** Primary subtag of the page's language, lower case; '' if it has none: "en". */
  readonly lang: string;
  /** What listens where, or null if nobody recorded it from the start. */
  readonly listeners: Listeners | null;
  /** What a probe or the driver measured. */
  readonly measures: Measures;

  /** All elements that match, in document order, shadow roots after their hosts. */
  all(selector: string): readonly Element[];
  style(element: Element): CSSStyleDeclaration;
  pseudo(element: Element, which: '::before' | '::after' | '::marker'): CSSStyleDeclaration;
  rect(element: Element): DOMRect;
  /** A person with sight can see it, if need be by scrolling. */
  isShown(element: Element): boolean;
  /** A screen reader can reach it: rendered, and not hidden by `aria-hidden`, `inert` or `visibility`. */
  isExposed(element: Element): boolean;
  /** Its accessible name by https://www.w3.org/TR/accname-1.2/, white space collapsed. */
  name(element: Element): string;
  /** Its accessible description, white space collapsed. */
  description(element: Element): string;
  /** Its role, explicit or native; null if it has none. */
  role(element: Element): string | null;
  /** The text that is rendered inside it, white space collapsed; without what a person typed. */
  text(element: Element): string;
  /** Its own text nodes only, white space collapsed. */
  ownText(element: Element): string;
  /** Whether it can have the focus (by script, by Tab or by click). */
  isFocusable(element: Element): boolean;
  /** Whether Tab stops at it. */
  isTabbable(element: Element): boolean;
  /** Primary subtag of the language its text is in, by the nearest `lang`. */
  langOf(element: Element): string;
  /** Lists of words by language, loaded before rules run; without them no words are found. */
  readonly lists: Map<string, LanguageLists>;
  /** Words that tell languages apart, loaded with the lists. */
  readonly stopWords: Map<string, string>;
  /** The words of a list in the element's language; undefined if there are none in it. */
  words(element: Element, list: ListName): RegExp | undefined;
  /** The words of a list in all languages of the page. */
  anyWords(list: ListName): RegExp;
  /** All style rules that can be read, in order, also those in `@media`, `@supports`, `@layer` and imports. */
  cssRules(): readonly StyleRule[];
  /** Reads them in small steps, for whoever wants to give way in between; `cssRules` has them then. */
  readCssRules(): Iterator<undefined>;
  /** Whether all of these media are used now. */
  holds(media: readonly string[]): boolean;
  /** The parent, through shadow roots and slots. */
  parent(element: Element): Element | null;
  /** The nearest of itself and its ancestors that matches, through shadow roots. */
  closest(element: Element, selector: string): Element | null;
  /** The element with this id in the same tree. */
  byId(element: Element, id: string): Element | null;
}

/** A style rule with the conditions around it. */
export interface StyleRule {
  readonly selector: string;
  readonly style: CSSStyleDeclaration;
  /** Texts of the `@media` rules and sheets around it: ["print"]. */
  readonly media: readonly string[];
}
