/** An element; those that are no control have no `name`. */
export interface Named {
  readonly name?: string;
  readonly id: string;
}

/**
 * What the portal calls a control: its name or id, without numbers. Never what is in it, what it says
 * or where it leads. `undefined` where nothing is left that tells it apart.
 */
export function fieldKey(control?: Named | null): string | undefined {
  const name = control?.name || control?.id || '';
  // Digits and a few letters: a number or a hash, made by a machine for somebody or something.
  const plain = /([a-f]*\d){5}/i.test(name)
    ? ''
    : name.replace(/\d+/g, '').replace(/[^a-z_.:-]+/gi, '.');
  return /[a-z].{0,63}/i.exec(plain)?.[0];
}
