import { wordsOf } from './compare.ts';

/** How much of a text's rare words another shares: a word that many names hold tells little. */
export function createLikeness(names: readonly string[]): (a: string, b: string) => number {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const word of new Set(wordsOf(name))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const worth = (words: Iterable<string>): number => {
    let sum = 0;
    for (const word of words) sum += Math.log(1 + names.length / (1 + (counts.get(word) ?? 0)));
    return sum;
  };
  return (a, b) => {
    const [one, other] = [wordsOf(a), wordsOf(b)];
    const all = new Set([...one, ...other]);
    const both = [...all].filter((word) => one.includes(word) && other.includes(word));
    return worth(both) / (worth(all) || 1);
  };
}
