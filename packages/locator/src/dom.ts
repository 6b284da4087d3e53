/**
 * A member of an element, past what a form puts in its place: a field named "children" stands for the
 * form's own member of that name. And to look for such a field takes a form of thousands long, which
 * is all the page of an old portal.
 */
export function own<K extends keyof Element>(element: Element, name: K): Element[K] {
  return Reflect.get<Element, K>(Element.prototype, name, element);
}

export function parentOf(element: Element): Element | null {
  return own(element, 'parentElement');
}

export function childrenOf(element: Element | null | undefined): Element[] {
  return element ? [...own(element, 'children')] : [];
}
