/**
 * Members of elements that a form may hide: a field named "children" or "parentElement" stands in
 * place of the form's own member of that name.
 */
export function parentOf(element: Element): Element | null {
  return Reflect.get<Node, 'parentElement'>(Node.prototype, 'parentElement', element);
}

export function childrenOf(element: Element | null | undefined): Element[] {
  return element
    ? [...Reflect.get<Element, 'children'>(Element.prototype, 'children', element)]
    : [];
}
