const NATIVE =
  'a[href],area[href],button,input:not([type=hidden]),select,textarea,summary,iframe,audio[controls],video[controls],[contenteditable]:not([contenteditable=false])';

/** @param isRendered Whether it has a box and is visible. */
export function isFocusable(element: Element, isRendered: boolean): boolean {
  if (!isRendered || isDisabled(element)) return false;
  return element.matches(NATIVE) ? isFirstSummary(element) : tabIndexOf(element) !== null;
}

/** A radio button that is not the one Tab stops at still counts. */
export function isTabbable(element: Element, isRendered: boolean): boolean {
  return isFocusable(element, isRendered) && (tabIndexOf(element) ?? 0) >= 0;
}

function isDisabled(element: Element): boolean {
  return element.matches(':disabled');
}

/** Only the first summary of its details is a control. */
function isFirstSummary(element: Element): boolean {
  if (element.localName !== 'summary') return true;
  const details = element.parentElement;
  return details?.localName === 'details' && details.querySelector(':scope>summary') === element;
}

function tabIndexOf(element: Element): number | null {
  const value = Number.parseInt(element.getAttribute('tabindex') ?? '', 10);
  return Number.isNaN(value) ? null : value;
}
