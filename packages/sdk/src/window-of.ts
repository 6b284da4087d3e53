/**
 * The window that shows a document; `null` where the page was left.
 *
 * Firefox goes on telling a window for a document whose frame has gone on: that of the page after it,
 * whose constructors make nothing that the old document takes.
 */
export function windowOf(document: Document): (Window & typeof globalThis) | null {
  const view = document.defaultView;
  return view?.document === document ? view : null;
}
