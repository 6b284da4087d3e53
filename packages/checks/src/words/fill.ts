import type { Facts } from '../contract/types.ts';

/**
 * Puts the facts of a finding into its sentence: `{text}` becomes the fact `text`. What has no fact
 * stays as it is, so that a mistake in a rule shows.
 */
export function fill(sentence: string, facts: Facts): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined;
    return fact === undefined ? slot : String(fact);
  });
}
