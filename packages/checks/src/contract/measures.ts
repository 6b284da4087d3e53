/**
 * What the page itself does not say: taken by pressing keys, resizing and the like. A member that
 * is left out was not measured. Only the driven mode and probes started by hand take them, since a
 * live portal reacts to them.
 */
export interface Measures {
  /** One entry for each place that Tab stopped at, in that order. */
  readonly focus?: FocusWalk | undefined;
  /** At 320 CSS pixels of width. */
  readonly reflow?: readonly Overflow[] | undefined;
  /** With the text spacing of WCAG 1.4.12. */
  readonly spacing?: readonly Overflow[] | undefined;
  /** At 200 % text size. */
  readonly zoom?: readonly Overflow[] | undefined;
  readonly hover?: readonly HoverContent[] | undefined;
  readonly dialogs?: readonly DialogWalk[] | undefined;
  /** What changing a control or giving it the focus set off. */
  readonly changes?: readonly ContextChange[] | undefined;
  /** What moved or flashed while nobody did anything. */
  readonly motion?: readonly Moving[] | undefined;
  /** The other pages of the same site that were checked before. */
  readonly pages?: readonly PageSummary[] | undefined;
}

export interface FocusWalk {
  readonly stops: readonly FocusStop[];
  /** Element that the focus could not leave with Tab or Shift+Tab. */
  readonly trappedIn?: Element | undefined;
  /** Whether the walk went once around the whole page. */
  readonly isWhole: boolean;
}

export interface FocusStop {
  readonly element: Element;
  /** Pixels that the focus changed around the element; `null` if no picture was taken. */
  readonly changedPixels: number | null;
  /** Contrast ratio between changed pixels before and after, median; `null` if there is no picture. */
  readonly contrast: number | null;
  /** Whether any style that can be seen differs, on it or around it. */
  readonly hasStyleChange: boolean;
  /** How much of it lay under other content: 0 to 1. */
  readonly covered: number;
  /** What covered most of it. */
  readonly coveredBy: Element | null;
  /** Whether it was scrolled into view. */
  readonly isInView: boolean;
}

export interface Overflow {
  readonly element: Element;
  /** `scroll`: the page scrolls sideways because of it; `clipped`: its text is cut off; `overlap`: it lies over other text. */
  readonly kind: 'scroll' | 'clipped' | 'overlap';
  /** How far it goes beyond, in CSS pixels. */
  readonly byPx: number;
}

export interface HoverContent {
  /** What the pointer was over. */
  readonly trigger: Element;
  /** What appeared. */
  readonly content: Element;
  /** Whether the keyboard brings it up too. */
  readonly isOnFocus: boolean;
  /** Whether Escape, or anything else but moving away, takes it off. */
  readonly isDismissible: boolean;
  /** Whether the pointer can move onto it without it going. */
  readonly isHoverable: boolean;
}

export interface DialogWalk {
  readonly opener: Element;
  readonly dialog: Element;
  readonly movesFocus: boolean;
  readonly keepsFocus: boolean;
  readonly closesWithEscape: boolean;
  readonly returnsFocus: boolean;
}

export interface ContextChange {
  readonly element: Element;
  readonly cause: 'focus' | 'change' | 'pointerdown';
  readonly effect: 'navigation' | 'window' | 'submit' | 'focus-moved';
}

export interface Moving {
  readonly element: Element;
  /** Flashes in the quickest second. */
  readonly flashesPerSecond: number;
  /** How long it went on moving, at least. */
  readonly forMs: number;
  /** Whether it goes on where less motion is asked for. */
  readonly ignoresReducedMotion: boolean;
}

/** What cross-page rules compare. */
export interface PageSummary {
  readonly url: string;
  readonly title: string;
  readonly heading: string;
  /** Navigation landmarks: their link names in order. */
  readonly navigations: readonly (readonly string[])[];
  /** Help and contact links with their place in the page, 0 to 1. */
  readonly help: readonly { readonly name: string; readonly at: number }[];
  /** Where icons and buttons with the same function lead: names by address. */
  readonly linkNames: Readonly<Record<string, string>>;
}

export const NOTHING_MEASURED: Measures = {};
