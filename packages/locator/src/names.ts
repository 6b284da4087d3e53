import { INPUT_BUTTON, roleOf } from './roles.ts';

/** Its text is code, or what a person typed or chose: never read. */
const UNREAD =
  'textarea,select,script,style,template,noscript,[contenteditable],[role=textbox],[role=combobox]';
/** Of a long text, in which white space for layout counts too, the rest is left out. */
const MAX_CHARS = 5000;
const FIELD = 'input,select,textarea';
const NAMED_BY_CONTENT = /^button|link|head|cell|option|^tab$|item|switch|checkbox|radio$|tip/;

/**
 * Texts by the field that they label, and of table cells; a root is in it when its labels are. It
 * serves one search only, so that it never outlives a change of the page.
 */
export type Labels = Map<Node, string>;

/**
 * The name a screen reader would call the element by, simplified from
 * https://www.w3.org/TR/accname-1.2/: `aria-labelledby`, `aria-label`, `<label>`, `alt`, the `value`
 * attribute of a button, legend or caption, content, the previous table cell (for fields that no
 * label names, as in old table layouts), `title`, `placeholder`. Never what a person typed.
 *
 * @returns the text as written, or '' if nothing names the element.
 */
export function accessibleName(element: Element): string {
  const labels: Labels = new Map();
  addLabels(element.getRootNode() as Element, labels);
  return nameOf(element, labels).trim();
}

/** Adds all labels under a root. `element.labels` would walk the document again for each field. */
export function addLabels(root: ParentNode, labels: Labels): void {
  if (labels.has(root)) return;
  labels.set(root, '');
  for (const label of root.querySelectorAll('label')) {
    const { control } = label;
    if (control) labels.set(control, `${labels.get(control) ?? ''} ${visibleText(label)}`);
  }
}

/** @param role Its role, where the caller knows it: finding it again would take a third of the time. */
export function nameOf(element: Element, labels: Labels, role?: string): string {
  const attribute = (name: string) => element.getAttribute(name)?.trim();
  return (
    attribute('aria-labelledby')
      ?.split(/\s+/)
      .map((id) => ownText((element.getRootNode() as Partial<Document>).getElementById?.(id)))
      .join(' ')
      .trim() ||
    attribute('aria-label') ||
    labels.get(element)?.trim() ||
    attribute('alt') ||
    contentText(element, role ?? roleOf(element)).trim() ||
    (element.matches(INPUT_BUTTON) && attribute('value')) ||
    (element.matches(FIELD) && cellText(element, labels)) ||
    attribute('title') ||
    attribute('placeholder') ||
    ''
  );
}

/**
 * The text that an element shows, without what a person typed or chose. Children that are not in
 * line, and line breaks, part words.
 */
export function visibleText(element: Element): string {
  let text = '';
  if (element.matches(UNREAD)) return text;
  for (let node = element.firstChild; node && text.length < MAX_CHARS; node = node.nextSibling) {
    if (node.nodeType === 3) text += (node as Text).data;
    else if (node.nodeType === 1) text += childText(node as Element);
  }
  return text;
}

function childText(child: Element): string {
  const { localName } = child;
  const { display } = getComputedStyle(child);
  // In WebKit the <title> of an icon is not displayed, yet it is the icon's text.
  const isHidden = display === 'none' && localName !== 'title';
  if (isHidden || child.getAttribute('aria-hidden') === 'true') return '';
  const gap = display === 'inline' && localName !== 'br' ? '' : ' ';
  return gap + (child.getAttribute('alt') || ownText(child)) + gap;
}

function ownText(element: Element | null | undefined): string {
  return element ? element.getAttribute('aria-label') || visibleText(element) : '';
}

function contentText(element: Element, role: string | null): string {
  const source = NAMED_BY_CONTENT.test(role ?? 'item')
    ? element
    : element.querySelector(':scope>legend,:scope>caption');
  return source ? visibleText(source) : '';
}

function cellText(field: Element, labels: Labels): string {
  const cell = field.closest('td,th')?.previousElementSibling;
  if (!cell || cell.querySelector(FIELD)) return '';
  // A cell beside a layout cell may be long, and hundreds of fields may ask for it.
  const text = labels.get(cell) ?? visibleText(cell).trim();
  labels.set(cell, text);
  return text;
}
