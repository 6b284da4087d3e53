/** Reads a page's state for the rows that compare or count. */

const PRESSABLE =
  'button,a[href],a[role],[role=button],input,select,textarea,summary,[tabindex="0"]';

/** One line for each element with its attributes, and one for each text. */
export function inventory(): string[] {
  const lines: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
    lines.push(`${element.localName} ${attributes.join(' ')}`);
    for (const node of element.childNodes) {
      if (node.nodeType === 3 && node.nodeValue?.trim()) lines.push(`"${node.nodeValue.trim()}"`);
    }
  }
  return lines;
}

export function smallestTarget(card: Element | null): number | null {
  const sides = [...(card?.querySelectorAll(PRESSABLE) ?? [])]
    .map((element) => element.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ width, height }) => Math.min(width, height));
  return sides.length ? Math.round(Math.min(...sides) * 10) / 10 : null;
}

const LIVE = '[aria-live=polite],[aria-live=assertive],[role=status],[role=alert],[role=log]';

/** Calls back with each new text of a live region, those in open shadow roots included. */
export function watchLiveRegions(onText: (text: string) => void): void {
  const last = new Map<Element, string>();
  setInterval(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const element of document.body.children) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    for (const region of roots.flatMap((root) => [...root.querySelectorAll(LIVE)])) {
      const text = region.textContent.replace(/\s+/g, ' ').trim();
      if (text && text !== last.get(region)) onText(text);
      last.set(region, text);
    }
  }, 40);
}
