/** The parent element; of the outermost in a shadow root, its host. */
export function parentAround(element: Element): Element | null {
  const parent = element.parentNode;
  if (!parent) return null;
  // Not `parentElement`: a form may have a field of that name.
  if (parent.nodeType === 1) return parent as Element;
  return (parent as Partial<ShadowRoot>).host ?? null;
}

/** The nearest of the element and what is around it that matches, through shadow roots. */
export function closestAround(element: Element, selector: string): Element | null {
  const near = element.closest(selector);
  if (near) return near;
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? closestAround(host, selector) : null;
}

/** Like `parentAround`; of what fills a slot, the slot, so that what the shadow draws around it counts. */
export function parentAsShown(element: Element): Element | null {
  return element.assignedSlot ?? parentAround(element);
}

export function closestAsShown(element: Element, selector: string): Element | null {
  let each: Element | null = element;
  while (each && !each.matches(selector)) each = parentAsShown(each);
  return each;
}

/** Whether an element is in another one, or is it: through shadow roots. The browser does the walking. */
export function contains(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  const { host } = inner.getRootNode() as Partial<ShadowRoot>;
  return !!host && contains(outer, host);
}

/** The document and all open shadow roots in it, outer ones first, but for those of foreign elements. */
export function rootsOf(
  root: Document | ShadowRoot,
  isForeign?: (element: Element) => boolean,
): readonly (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap((element) => {
    const { shadowRoot } = element;
    return shadowRoot && !isForeign?.(element) ? rootsOf(shadowRoot, isForeign) : [];
  });
  return [root, ...inner];
}

/** The document in a frame; null for any other element, and for a frame of another origin. */
export function documentIn(element: Partial<Element> | null): Document | null {
  if (element?.localName !== 'iframe' && element?.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
