/** Buttons whose text is their `value` attribute. */
export const INPUT_BUTTON = 'input:is([type=submit],[type=button],[type=reset])';

/**
 * Native elements of each role (https://www.w3.org/TR/html-aria/). The first that matches counts, so
 * that broad selectors come last. Where the standard gives no role but a person would name one
 * (password and date fields), we give that; roles that no guidance points at are left out.
 */
const NATIVE: Readonly<Record<string, string>> = {
  link: 'a[href],area[href]',
  cell: 'td',
  button: `button,summary,[type=image],${INPUT_BUTTON}`,
  checkbox: '[type=checkbox]',
  radio: '[type=radio]',
  spinbutton: '[type=number]',
  searchbox: '[type=search]',
  listbox: 'select:is([multiple],[size]:not([size="1"]))',
  combobox: 'select,[list]',
  '': '[type=hidden],[type=file],[type=color],[alt=""]',
  textbox: 'input,textarea',
  img: 'img',
  heading: 'h1,h2,h3,h4,h5,h6',
  columnheader: 'th',
  table: 'table',
  group: 'fieldset,details',
  dialog: 'dialog',
  navigation: 'nav',
  main: 'main',
};

const ROLES = Object.keys(NATIVE);

/** The role: the first token of the `role` attribute, else the native one, else null. */
export function roleOf(element: Element): string | null {
  const explicit = /\S+/.exec(element.getAttribute('role') ?? '');
  if (explicit) return explicit[0].toLowerCase();
  return ROLES.find((role) => element.matches(NATIVE[role] ?? '')) || null;
}

/** Matches every element that may have this role, to spare the rest of the page; `roleOf` decides. */
export function roleSelector(role: string): string {
  const explicit = `[role~="${CSS.escape(role)}" i]`;
  return NATIVE[role] ? `${explicit},${NATIVE[role]}` : explicit;
}
