/** How much of a text's rare words another shares: a word that many names hold tells little. */
export function createLikeness(names: readonly string[]): (a: string, b: string) => number {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const word of wordsOf(name)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const worth = (words: Iterable<string>): number => {
    let sum = 0;
    for (const word of words) sum += Math.log(1 + names.length / (1 + (counts.get(word) ?? 0)));
    return sum;
  };
  return (a, b) => {
    const [one, other] = [wordsOf(a), wordsOf(b)];
    const both = [...one].filter((word) => other.has(word));
    return worth(both) / (worth(new Set([...one, ...other])) || 1);
  };
}

function wordsOf(text: string): Set<string> {
  return new Set(text.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
}
