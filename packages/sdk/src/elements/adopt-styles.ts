/** One sheet per style text and document: a constructed sheet works only in its own document. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetFor(document: Document, css: string): CSSStyleSheet | null {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  const sheet = known.get(css);
  if (sheet) return sheet;
  const Sheet = document.defaultView?.CSSStyleSheet;
  if (!Sheet || !('replaceSync' in Sheet.prototype)) return null;
  const made = new Sheet();
  made.replaceSync(css);
  known.set(css, made);
  return made;
}

/** A `<style>` for Safari before 16.4, which has no constructable sheets; a CSP needs the nonce. */
function addStyleElement(root: ShadowRoot, css: string): void {
  if (root.querySelector('style')) return;
  const style = root.ownerDocument.createElement('style');
  const nonce = root.ownerDocument.querySelector<HTMLElement>('script[nonce]')?.nonce;
  if (nonce) style.nonce = nonce;
  style.textContent = css;
  root.prepend(style);
}

/**
 * Puts our styles into a shadow root, with the constructor of the document that it is in.
 *
 * A frameset makes us render in another document than the one whose script made the element.
 * Sheets of one document are refused by the other, so call this again in `adoptedCallback`.
 */
export function adoptStyles(root: ShadowRoot, css: string): void {
  const sheet = sheetFor(root.ownerDocument, css);
  if (sheet) root.adoptedStyleSheets = [sheet];
  else addStyleElement(root, css);
}
