import { windowOf } from '../window-of.ts';

/** One sheet per style text and document: a constructed sheet works only in its own document. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetFor(window: Window & typeof globalThis, css: string): CSSStyleSheet {
  const { document } = window;
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  const sheet = known.get(css);
  if (sheet) return sheet;
  const made = new window.CSSStyleSheet();
  made.replaceSync(css);
  known.set(css, made);
  return made;
}

/**
 * Puts our styles into a shadow root, with the constructor of the document that it is in.
 *
 * A frameset makes us render in another document than the one whose script made the element.
 * Sheets of one document are refused by the other, so call this again in `adoptedCallback`.
 */
export function adoptStyles(root: ShadowRoot, css: readonly string[]): void {
  // A page that was left has no window to make sheets with, and nobody sees it any more.
  const window = windowOf(root.ownerDocument);
  if (window) root.adoptedStyleSheets = css.map((each) => sheetFor(window, each));
}
