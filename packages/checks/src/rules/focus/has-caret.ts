const WITHOUT = /^(?:button|checkbox|color|file|image|radio|range|reset|submit)$/;

/** Whether a blinking line shows where one writes. */
export function hasCaret(element: Element): boolean {
  if (element.localName === 'input') return !WITHOUT.test((element as HTMLInputElement).type);
  return element.localName === 'textarea' || (element as HTMLElement).isContentEditable;
}
