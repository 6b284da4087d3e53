/** Elements that compete: a link may become a button, but not a text field. */
export type Family = 'act' | 'field' | 'check' | 'heading' | 'label' | 'header' | 'box';

/** What a person takes for a heading; legacy pages seldom use real ones. */
export const TITLES =
  'h1,h2,h3,h4,h5,h6,legend,caption,[role=heading],[class*=title],[class*=header],[class*=heading]';

/** By the kind of an element; the first that matches counts. */
const FAMILIES: readonly (readonly [family: Family, kind: RegExp, selector?: string])[] = [
  ['check', /\.(menuitem)?(checkbox|radio)$|\.switch$/],
  ['act', /^(a|button|summary|area)\b|\.(submit|button|reset|image|link|menuitem|tab|option)$/],
  ['field', /^(input|select|textarea)\b|\.(combobox|textbox|searchbox|spinbutton|slider|listbox)$/],
  ['heading', /^(h[1-6]|legend|caption)\b|\.heading$/, TITLES],
  ['label', /^label\b/, 'label'],
  ['header', /^th\b|\.(column|row)header$/, 'th,[role$=header]'],
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
  return entryOf(kind)?.[0] ?? 'box';
}

/** Matches all that may compete with an element of this kind, and more; undefined: all controls. */
export function poolSelector(kind: string): string | undefined {
  const entry = entryOf(kind);
  return entry ? entry[2] : CSS.escape(kind.split('.')[0] ?? '');
}

function entryOf(kind: string): (typeof FAMILIES)[number] | undefined {
  return FAMILIES.find(([, pattern]) => pattern.test(kind));
}
