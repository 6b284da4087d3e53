/** What an element looks like, to tell whether something changed for the eye. */
const PROPERTIES = [
  'color',
  'background-color',
  'background-image',
  'border-top-color',
  'border-top-width',
  'border-bottom-color',
  'box-shadow',
  'font-weight',
  'text-decoration-line',
] as const;

export function lookOf(element: Element): string {
  const style = getComputedStyle(element);
  return PROPERTIES.map((name) => style.getPropertyValue(name)).join('|');
}
