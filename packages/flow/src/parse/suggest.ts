/** Longer words are no ids or members; comparing them would only cost time. */
const MAX_WORD = 64;
const MAX_CANDIDATES = 2000;

/**
 * The candidate that a typing slip most likely meant, or `undefined` when none is near.
 *
 * Near: case alone differs, or at most a third of the letters, 3 at most (swapped neighbours count
 * once), or one word is the start of the other and at least 3 letters long.
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > MAX_WORD) return undefined;
  const lower = word.toLowerCase();
  const most = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const candidate of candidates.slice(0, MAX_CANDIDATES)) {
    if (candidate === word || candidate.length > MAX_WORD) continue;
    const distance = distanceTo(lower, candidate.toLowerCase());
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best ?? candidates.find((candidate) => isStart(lower, candidate.toLowerCase()));
}

function isStart(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  return shorter >= 3 && a !== b && (a.startsWith(b) || b.startsWith(a));
}

/** Edit distance with swaps of neighbours (optimal string alignment). */
function distanceTo(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current[column] = cost;
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
