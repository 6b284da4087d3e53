/**
 * Finds what a tour appended to the body or to the dialog. A walk over all of a large page, in each
 * frame, would be counted as the tour's time.
 */
export function findAppended(selector: string): HTMLElement | null {
  for (const parent of [document.getElementById('dialog'), document.body]) {
    let child = parent?.lastElementChild;
    for (; child && child.localName !== 'main'; child = child.previousElementSibling) {
      const found = child.matches(selector) ? child : child.querySelector(selector);
      if (found) return found as HTMLElement;
    }
  }
  return null;
}
