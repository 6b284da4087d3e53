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
  for (let node = deepHit(document); node; node = outward(node)) {
    if (isModal(node) && !isOwn(node, own)) return node;
  }
  const all = querySafely(document);
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

function outward(node: Element): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  return parent.nodeType === 11 && 'host' in parent ? (parent.host as Element) : node.parentElement;
}

function isModal(node: Element): boolean {
  try {
    return node.matches('dialog:modal');
  } catch {
    return false;
  }
}

function isOwn(node: Element, own: Element | null): boolean {
  const root = node.getRootNode();
  return own !== null && 'host' in root && root.host === own;
}

function querySafely(document: Document): readonly Element[] {
  try {
    return [...document.querySelectorAll('dialog:modal')];
  } catch {
    return [];
  }
}
