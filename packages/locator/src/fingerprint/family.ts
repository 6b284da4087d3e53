/** Elements that compete: a link may become a button, but not a text field. */
export type Family = 'act' | 'field' | 'check' | 'heading' | 'label' | 'header' | 'box';

/** By the kind of an element; the first that matches counts. */
const FAMILIES: readonly (readonly [Family, RegExp])[] = [
  ['check', /\.(menuitem)?(checkbox|radio)$|\.switch$/],
  ['act', /^(a|button|summary|area)\b|\.(submit|button|reset|image|link|menuitem|tab|option)$/],
  ['field', /^(input|select|textarea)\b|\.(combobox|textbox|searchbox|spinbutton|slider|listbox)$/],
  ['heading', /^(h[1-6]|legend|caption)\b|\.heading$/],
  ['label', /^label\b/],
  ['header', /^th\b|\.(column|row)header$/],
];

/** Tag and type or role: "input.submit", "div.button", "a". */
export function kindOf(element: Element): string {
  const { localName } = element;
  // A property, since the attribute may be missing or unknown; read so because a form may hide it.
  if (localName === 'input') return `input.${(element as HTMLInputElement).type}`;
  const role =
    element.getAttribute('role')?.toLowerCase() ||
    (element.getAttribute('contenteditable') === 'true' ? 'textbox' : '');
  return role ? `${localName}.${role}` : localName;
}

export function familyOf(kind: string): Family {
  return FAMILIES.find(([, pattern]) => pattern.test(kind))?.[0] ?? 'box';
}

/** Matches all that may compete with an element of this family and tag, and more. */
export function poolSelector(family: Family, tag: string): string | undefined {
  return {
    heading: 'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading]',
    label: 'label',
    header: 'th,[role$=header]',
    box: CSS.escape(tag),
    act: undefined,
    field: undefined,
    check: undefined,
  }[family];
}
