/** Buttons whose text is their `value` attribute. */
export const INPUT_BUTTON = 'input:is([type=submit],[type=button],[type=reset],[type=image])';

/**
 * Native elements of each role (https://www.w3.org/TR/html-aria/), written as one text because it
 * ships to every citizen. The first that matches counts, so that broad selectors come last. Where the
 * standard gives no role but a person would name one (password and date fields), we give that; roles
 * that no guidance points at are left out.
 */
const NATIVE = `link a[href],area[href]
cell td
button button,summary,${INPUT_BUTTON}
checkbox [type=checkbox]
radio [type=radio]
slider [type=range]
spinbutton [type=number]
searchbox [type=search]
listbox select[multiple],select[size]:not([size='1'])
combobox select,[list]
 [type=hidden],[type=file],[type=color],[alt='']
textbox input,textarea
img img
heading h1,h2,h3,h4,h5,h6
columnheader th
row tr
table table
listitem li
list ul,ol
group fieldset,details
form form
dialog dialog
navigation nav
main main`
  .split('\n')
  .map((line) => line.split(' ') as [role: string, selector: string]);

/** The role: the first token of the `role` attribute, else the native one, else null. */
export function roleOf(element: Element): string | null {
  const explicit = /\S+/.exec(element.getAttribute('role') ?? '');
  if (explicit) return explicit[0].toLowerCase();
  return NATIVE.find(([, selector]) => element.matches(selector))?.[0] || null;
}

/** Matches every element that may have this role, to spare the rest of the page; `roleOf` decides. */
export function roleSelector(role: string): string {
  const native = NATIVE.find(([name]) => name === role);
  return `[role~="${CSS.escape(role)}" i],${native?.[1] ?? '_'}`;
}
