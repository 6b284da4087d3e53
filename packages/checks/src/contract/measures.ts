/**
 * What the page itself does not say: taken by pressing keys, resizing and the like. A member that
 * is left out was not measured. Only the driven mode and probes started by hand take them, since a
 * live portal reacts to them.
 */
export interface Measures {
  /** One entry for each place that Tab stopped at, in that order. */
  readonly focus?: FocusWalk | undefined;
  /** At 320 by 256 CSS pixels: a window of 1280 by 1024 at 400 %. */
  readonly reflow?: readonly Overflow[] | undefined;
  /** With the text spacing of WCAG 1.4.12. */
  readonly spacing?: readonly Overflow[] | undefined;
  /** At 200 % text size. */
  readonly zoom?: readonly Overflow[] | undefined;
  /** Texts over pictures. */
  readonly backdrops?: readonly Backdrop[] | undefined;
  readonly hover?: readonly HoverContent[] | undefined;
  readonly dialogs?: readonly DialogWalk[] | undefined;
  /** What changing a control or giving it the focus set off. */
  readonly changes?: readonly ContextChange[] | undefined;
  /** What pressing a button showed on the page. */
  readonly presses?: readonly Press[] | undefined;
  /** Numbers that changed with a choice, and that a screen reader does not say. */
  readonly counts?: readonly SilentCount[] | undefined;
  /** Tabs that were pressed, showed their panel, and say that they are not chosen. */
  readonly staleTabs?: readonly Element[] | undefined;
  /** What typing into a field, or opening a list of choices, showed. */
  readonly typing?: readonly Typing[] | undefined;
  /** What trying to send a form showed. */
  readonly sends?: readonly Sending[] | undefined;
  /** What moved or flashed while nobody did anything. */
  readonly motion?: readonly Moving[] | undefined;
  /** The HTML that the page was made from, before any script changed it. */
  readonly source?: string | undefined;
  /** The other pages of the same site that were checked before. */
  readonly pages?: readonly PageSummary[] | undefined;
}

export interface FocusWalk {
  /** One entry for each place that the focus stopped at. */
  readonly stops: readonly FocusStop[];
  /** What the focus could not leave with Tab, Shift+Tab or Escape: an element, or what is around several. */
  readonly traps: readonly Element[];
  /** Whether the walk went once around the whole page by pressing Tab. Without that, order and reach are unknown. */
  readonly isWhole: boolean;
  /** Texts that appeared when something got the focus, and went by themselves while it kept it. */
  readonly messages: readonly ShortMessage[];
  /** Controls that were ready when the walk began, and still were at its end, but never had the focus. */
  readonly unreached: readonly Element[];
  /** What getting the focus set off. */
  readonly changes: readonly ContextChange[];
}

export interface FocusStop {
  readonly element: Element;
  /** Where it was when it had the focus, in CSS pixels from the top left of its document. */
  readonly box: Box;
  /** Pixels that the focus changed around the element; `null` if no picture was taken. */
  readonly changedPixels: number | null;
  /** Of these, pixels whose contrast before against after is 3 to 1 or more; `null` if there is no picture. */
  readonly strongPixels: number | null;
  /** Whether all that changed is its place, by a pixel or two. */
  readonly isMovedOnly: boolean;
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

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ShortMessage {
  /** What got the focus. */
  readonly trigger: Element;
  /** What appeared and went. */
  readonly message: Element;
  /** Its words. */
  readonly text: string;
  readonly shownMs: number;
}

/** Only what the change brought about: what overflowed before is left out. */
export interface Overflow {
  readonly element: Element;
  /** `scroll`: the page scrolls sideways because of it; `clipped`: its text is cut off; `overlap`: it lies over other text; `gone`: it is not there any more, and nothing opens it; `pinned`: with others it leaves little of the window to read. */
  readonly kind: 'scroll' | 'clipped' | 'overlap' | 'gone' | 'pinned';
  /** How far it goes beyond, or what is left of the window, in CSS pixels. */
  readonly byPx: number;
}

export interface Backdrop {
  /** What holds the text. */
  readonly element: Element;
  /** Of its colour against what lies behind: a third of the ground gives no more than this. */
  readonly contrast: number;
}

export interface HoverContent {
  /** What the pointer was over. */
  readonly trigger: Element;
  /** What appeared. */
  readonly content: Element;
  /** Its words. */
  readonly text: string;
  /** Whether it appeared when the pointer came; else only with the focus. */
  readonly isOnHover: boolean;
  /** Whether the keyboard brings it up too. */
  readonly isOnFocus: boolean;
  /** Whether Escape takes it off; `null` if that was not tried. */
  readonly isDismissible: boolean | null;
  /** Whether the pointer can move onto it without it going; `null` if that was not tried. */
  readonly isHoverable: boolean | null;
  /** Whether it lies over other text or controls. */
  readonly coversOthers: boolean;
}

export interface DialogWalk {
  readonly opener: Element;
  readonly dialog: Element;
  /** Whether it is a `dialog` or has a dialog's role. */
  readonly hasRole: boolean;
  /** Whether the page behind is out of reach by its markup, or under a backdrop. */
  readonly isModal: boolean;
  readonly movesFocus: boolean;
  readonly keepsFocus: boolean;
  readonly closesWithEscape: boolean;
  /** Whether the focus was back at the opener after Escape; `null` if Escape did not close it. */
  readonly returnsFocus: boolean | null;
}

export interface SilentCount {
  /** What was chosen. */
  readonly trigger: Element;
  readonly message: Element;
  readonly text: string;
}

export interface Typing {
  readonly element: Element;
  /** Choices that appeared at it; empty if there are none. */
  readonly options: readonly Element[];
  /** Whether Tab stops at them. */
  readonly isTabbable: boolean;
  /** `aria-expanded` while they were shown; `null` without it. */
  readonly expanded: string | null;
  /** Whether `aria-controls` or `aria-owns` names what holds them. */
  readonly isControlled: boolean;
  /** What the arrow keys did there: nothing, something for the eye alone, or a screen reader hears it. */
  readonly arrows: 'nothing' | 'looks' | 'told';
  /** Regions that broke into the typing at each key. */
  readonly interrupting: readonly Element[];
  /** Texts that count along, and that a screen reader does not say. */
  readonly counters: readonly Element[];
}

export interface Sending {
  readonly form: Element;
  /** Whether something was typed into its fields before. */
  readonly isFilled: boolean;
  /** The outermost elements that appeared, or whose words changed. */
  readonly shown: readonly Element[];
  readonly text: string;
  /** Whether a screen reader says them by itself, or the focus went to a field. */
  readonly isSaid: boolean;
  /** Fields that look different since, or are marked as wrong. */
  readonly marked: readonly Element[];
  /** Fields that lost what was typed into them. */
  readonly cleared: readonly Element[];
}

export interface ContextChange {
  readonly element: Element;
  readonly cause: 'focus' | 'change';
  readonly effect: 'navigation' | 'window' | 'submit' | 'focus-moved' | 'focus-lost';
}

/** A button whose press showed new words, and opened no dialog. */
export interface Press {
  readonly element: Element;
  /** The outermost elements that appeared, or whose words changed. */
  readonly shown: readonly Element[];
  /** Their words. */
  readonly text: string;
  /** Whether a screen reader says them by itself: a live region, or the focus went there. */
  readonly isSaid: boolean;
  /** Whether the button told of the change: its words, its name or its state are others. */
  readonly tellsState: boolean;
  /** Whether a second press took all of it away. */
  readonly isTakenBack: boolean;
  /** Whether it was taken away and nothing else came or went: not so where one thing follows another. */
  readonly isToggle: boolean;
  /** Whether the button itself, or its place in a group of its kind, looks different since. */
  readonly look: 'same' | 'toggled' | 'chosen';
  /** Whether the focus was gone with what had it, and went nowhere. */
  readonly losesFocus: boolean;
  /** Whether the address became another one, or the main heading, as on a new page. */
  readonly isNewPage: boolean;
  /** Title of the page before and after. */
  readonly titles: readonly [string, string];
  /** Pictures that were exchanged and kept their alternative. */
  readonly stale: readonly Element[];
}

export interface Moving {
  readonly element: Element;
  /** Flashes in the quickest second, if so large an area flashes that it counts (WCAG, general flash threshold). */
  readonly flashesPerSecond: number;
  /** How long it went on moving while it was watched, at least. */
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
