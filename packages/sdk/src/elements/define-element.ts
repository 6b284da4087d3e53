/** Registers an element unless a copy of ours did: a portal may load the script twice. */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
