/**
 * The element that really has the focus, through open shadow roots and same-origin frames. `null`
 * when nothing has (the body).
 */
export function activeElementOf(document: Document): Element | null {
  let active = document.activeElement;
  for (;;) {
    const inner = active?.shadowRoot?.activeElement ?? contentOf(active)?.activeElement;
    if (!inner) break;
    active = inner;
  }
  if (!active) return null;
  return active === active.ownerDocument.body || active === active.ownerDocument.documentElement
    ? null
    : active;
}

function contentOf(element: Element | null): Document | null {
  try {
    return element && 'contentDocument' in element
      ? (element.contentDocument as Document | null)
      : null;
  } catch {
    return null;
  }
}
