import { controlsIn, describeElement, elementsIn, isSeen } from './parts.ts';

const BOXES = '.box, .panel, .notice, section';

/**
 * What cannot be seen with forced colours: backgrounds and shadows are gone, so boxes and controls
 * need an edge of their own, in a colour other than what is behind it. Links and buttons that look
 * like links need their underline.
 */
export function whatVanishes(hosts: readonly Element[]): string[] {
  const boxes = elementsIn(hosts).filter(
    (each) => each.matches(BOXES) && isSeen(each) && hasEdgeElsewhere(each),
  );
  const controls = controlsIn(hosts).filter((each) => !hasOwnShape(each));
  return [
    ...boxes.filter((each) => !hasEdge(each)).map((each) => `no edge: ${describeElement(each)}`),
    ...controls
      .filter((each) => !hasEdge(each) && !isUnderlined(each) && !hasIcon(each))
      .map((each) => `nothing shows that it can be activated: ${describeElement(each)}`),
    ...elementsIn(hosts)
      .filter((each) => isSeen(each) && isSameColour(each))
      .map((each) => `text in the colour of its background: ${describeElement(each)}`),
  ];
}

/** A section of a page needs an edge only where it looks like a box. */
function hasEdgeElsewhere(element: Element): boolean {
  return !element.matches('section') || parseFloat(getComputedStyle(element).borderTopWidth) > 0;
}

/** The browser draws these itself. */
function hasOwnShape(control: HTMLElement): boolean {
  return control.matches('[type=radio], [type=checkbox], [type=file], summary, .mark');
}

function hasEdge(element: Element): boolean {
  const { borderTopWidth, borderTopStyle, borderTopColor, backgroundColor } =
    getComputedStyle(element);
  return (
    parseFloat(borderTopWidth) >= 1 &&
    borderTopStyle !== 'none' &&
    borderTopColor !== backgroundColor
  );
}

function isUnderlined(element: Element): boolean {
  return getComputedStyle(element).textDecorationLine.includes('underline');
}

function hasIcon(element: Element): boolean {
  const icon = element.querySelector('svg');
  if (!icon) return false;
  const { stroke, fill } = getComputedStyle(icon);
  const { backgroundColor } = getComputedStyle(element);
  return [stroke, fill].some((each) => each !== 'none' && each !== backgroundColor);
}

function isSameColour(element: Element): boolean {
  const hasText = [...element.childNodes].some(
    (node) => node instanceof Text && node.data.trim() !== '',
  );
  const { color, backgroundColor } = getComputedStyle(element);
  return hasText && color === backgroundColor;
}
