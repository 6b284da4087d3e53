/** Digits and a few letters: a number or a hash, made by a machine for somebody or something. */
const OPAQUE = /([a-f]*\d){5}/i;

/**
 * What the portal calls a control: its name or id, without numbers. Never what is in it, what it says
 * or where it leads. `undefined` where nothing is left that tells it apart.
 */
export function fieldKey(control: Element | null): string | undefined {
  const name = control?.getAttribute('name') || control?.id || '';
  if (OPAQUE.test(name)) return undefined;
  const plain = name.replace(/\d+/g, '').replace(/[^A-Za-z_.:-]+/g, '.');
  return /[A-Za-z].{0,63}/.exec(plain)?.[0];
}
