/** What is in our elements, as a person meets it: through shadow roots and slots, in that order. */

/** Elements in the order of the flat tree, the hosts among them. */
export function elementsIn(hosts: readonly Element[]): HTMLElement[] {
  const found: HTMLElement[] = [];
  const add = (element: Element): void => {
    found.push(element as HTMLElement);
    childrenOf(element).forEach(add);
  };
  hosts.forEach(add);
  return found;
}

function childrenOf(element: Element): Element[] {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedElements();
    if (assigned.length) return assigned;
  }
  return [...(element.shadowRoot ?? element).children];
}

/** The element around this one as it is drawn: a slot, a shadow root's host, or the parent. */
export function outerOf(element: Element): HTMLElement | null {
  const around = element.assignedSlot ?? element.parentNode;
  if (around instanceof ShadowRoot) return around.host as HTMLElement;
  return around instanceof HTMLElement || around instanceof SVGElement
    ? (around as HTMLElement)
    : null;
}

export function outersOf(element: Element): HTMLElement[] {
  const outers: HTMLElement[] = [];
  for (let each = outerOf(element); each; each = outerOf(each)) outers.push(each);
  return outers;
}

/** Drawn for people who see; texts for screen readers alone are cut to nothing on purpose. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true })) return false;
  return ![element, ...outersOf(element)].some((each) =>
    getComputedStyle(each).clipPath.startsWith('inset(50%'),
  );
}

const CONTROLS = 'a[href], button, input, select, textarea, summary';

/** Whatever a person can activate. */
export function controlsIn(hosts: readonly Element[]): HTMLElement[] {
  return elementsIn(hosts).filter((each) => each.matches(CONTROLS) && isSeen(each));
}

/** Whatever Tab has to stop at. Of radio buttons that belong together it stops at one. */
export function tabStopsIn(hosts: readonly Element[]): HTMLElement[] {
  const stops = elementsIn(hosts).filter(
    (each) =>
      each.matches(`${CONTROLS}, [tabindex="0"]`) &&
      !each.matches(':disabled, [tabindex="-1"]') &&
      isSeen(each) &&
      !each.closest('[aria-hidden=true]'),
  );
  return stops.filter((each) => {
    if (!(each instanceof HTMLInputElement) || each.type !== 'radio') return true;
    const inGroup = stops.filter((other) => isSameGroup(each, other)) as HTMLInputElement[];
    const chosen = inGroup.find(({ checked }) => checked) ?? inGroup[0];
    return each === chosen;
  });
}

function isSameGroup(radio: HTMLInputElement, other: Element): boolean {
  return (
    other instanceof HTMLInputElement &&
    other.type === 'radio' &&
    other.name === radio.name &&
    other.getRootNode() === radio.getRootNode()
  );
}

/** For messages: what it is, and what stands on it. */
export function describeElement(element: Element): string {
  const text = element.getAttribute('aria-label') ?? element.textContent;
  const kind = element.getAttribute('class');
  const name = text.replace(/\s+/g, ' ').trim().slice(0, 50);
  return `${element.localName}${kind ? `.${kind.replace(/\s+/g, '.')}` : ''} "${name}"`;
}

/** The element that has the focus, through shadow roots. */
export function focused(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active as HTMLElement | null;
}
