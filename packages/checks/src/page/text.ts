/** Its text is code, or what a person typed or chose: never read. */
const UNREAD =
  'script,style,template,noscript,textarea,select,svg,math,canvas,iframe,object,video,audio';

/** White space as one blank, none at the ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text nodes right inside the element. */
export function ownText(element: Element): string {
  return [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => (node as Text).data)
    .join(' ');
}

/** The text that is rendered inside, with blanks between blocks; without what a person typed. */
export function renderedText(
  element: Element,
  style: (element: Element) => CSSStyleDeclaration,
): string {
  if (element.matches(UNREAD)) return '';
  const { display, visibility } = style(element);
  if (display === 'none') return '';
  const gap = display.startsWith('inline') && element.localName !== 'br' ? '' : ' ';
  const parts = [...element.childNodes].map((node) => {
    if (node.nodeType === 3) return visibility === 'visible' ? (node as Text).data : '';
    return node.nodeType === 1 ? renderedText(node as Element, style) : '';
  });
  return gap + parts.join('') + gap;
}
