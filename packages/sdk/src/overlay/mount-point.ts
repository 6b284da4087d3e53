import { hostOf, parentOf } from './rects.ts';

/** `:is` takes what a browser does not know; it then matches nothing. */
const MODAL = 'dialog:is(:modal)';

/**
 * Where our root must stand so that people can use it: in the portal's topmost modal dialog, since
 * everything outside one is inert; else in the body, or the root element before there is a body.
 *
 * Dialogs in open shadow roots are found too.
 *
 * @param own our root: a modal dialog inside it is not the portal's
 */
export function mountPoint(document: Document, own: Element | null = null): Element {
  return topmostModal(document, own) ?? document.body ?? document.documentElement;
}

/** The portal's topmost open modal dialog, or `null`. */
export function topmostModal(document: Document, own: Element | null = null): Element | null {
  // What is outside the topmost modal dialog takes no clicks, so the hit is in it or its backdrop.
  for (let node = deepHit(document); node; node = parentOf(node)) {
    if (node.matches(MODAL) && hostOf(node) !== own) return node;
  }
  const all = document.querySelectorAll(MODAL);
  return all[all.length - 1] ?? null;
}

function deepHit(document: Document): Element | null {
  let hit = document.elementFromPoint(1, 1);
  for (;;) {
    const inner: Element | null = hit?.shadowRoot?.elementFromPoint(1, 1) ?? null;
    if (!inner || inner === hit) return hit;
    hit = inner;
  }
}
