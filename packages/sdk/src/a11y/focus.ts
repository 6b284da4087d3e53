/** Moves the focus to our card's heading, or to the button where there is only one. */
export function focusCard(root: Element): boolean {
  const place =
    root.shadowRoot?.querySelector<HTMLElement>('h2') ??
    root.shadowRoot?.querySelector<HTMLElement>('.box button');
  place?.focus({ preventScroll: true });
  return place !== null && place !== undefined;
}

/** Whether the focus is anywhere in our interface. */
export function isFocusInside(root: Element): boolean {
  return root.matches(':focus-within');
}
