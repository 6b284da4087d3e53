/** How much of a trait two elements share. A level is its index in `LEVELS`; -1: neither has it. */
export const EQUAL = 0;
export const NEAR = 1;
const SOME = 2;
export const DIFFERENT = 3;
const GONE = 4;
export const NEW = 5;
export const SILENT = -1;

const NEAR_AT = 0.72;
const SOME_AT = 0.45;

/** The first is undefined where the fingerprint lacks the trait; so in all of these. */
export function compareExact(a = '', b: string): number {
  if (a === b) return a ? EQUAL : SILENT;
  if (!a) return NEW;
  return b ? DIFFERENT : GONE;
}

/** @param likeness Of two that both hold something and are not the same, in [0, 1]. */
function compareBy<T extends string | readonly string[]>(likeness: (a: T, b: T) => number) {
  return (a: T | undefined, b: T): number => {
    const level = compareExact([a].join(), [b].join());
    return a && level === DIFFERENT ? levelOf(likeness(a, b)) : level;
  };
}

function levelOf(likeness: number): number {
  return likeness >= NEAR_AT ? NEAR : likeness >= SOME_AT ? SOME : DIFFERENT;
}

export const compareText = compareBy(textLikeness);

export const compareLists = compareBy(shared);

/** By the longest common subsequence: wrappers come and go, the order of the rest stays. */
export const comparePaths = compareBy((a: readonly string[], b: readonly string[]) => {
  let last: number[] = [];
  for (const one of a) {
    const row: number[] = [];
    b.forEach((other, i) => {
      row.push(one === other ? (last[i - 1] ?? 0) + 1 : Math.max(last[i] ?? 0, row[i - 1] ?? 0));
    });
    last = row;
  }
  return (last.at(-1) as number) / Math.max(a.length, b.length);
});

/** Canonical ids: a control that moved to another form keeps its last word. */
export const compareIds = compareBy((a: string, b: string) => {
  const [words, others] = [a.split('.'), b.split('.')];
  const [last, other] = [words.at(-1), others.at(-1)] as [string, string];
  if (last === other) return NEAR_AT;
  // A wrapper may add a word of its own: "form.txtname", then "txtname.box".
  const isPart = words.includes(other) || others.includes(last);
  return isPart ? SOME_AT : textLikeness(last, other) * 0.9;
});

/** Neighbours, nearest first: one that was added or taken away between leaves the others. */
export function compareNeighbours(a: readonly string[] = [], b: readonly string[]): number {
  const level = compareIds(a[0], b[0] ?? '');
  if (level !== DIFFERENT && level !== SOME) return level;
  if (a[0] === b[1] || a[1] === b[0] || (a[1] && a[1] === b[1])) return NEAR;
  return level === SOME || a.some((one) => one && b.includes(one)) ? SOME : DIFFERENT;
}

/** Jaccard's index of two sets. */
function shared(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  const both = [...all].filter((one) => a.includes(one) && b.includes(one));
  return both.length / all.size;
}

/** By words; of short texts also by pairs of letters, for a plural or a slip. In [0, 1]. */
function textLikeness(a: string, b: string): number {
  const isPart =
    a.length > 3 &&
    b.length > 3 &&
    (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a));
  const byWords = Math.max(shared(wordsOf(a), wordsOf(b)), isPart ? 0.75 : 0);
  if (byWords >= SOME_AT || a.length > 40 || b.length > 40) return byWords;
  return Math.max(byWords, shared(pairsOf(a), pairsOf(b)) * 1.1);
}

/** In the order of the text. Signs, as those of icon fonts, are none. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function pairsOf(text: string): string[] {
  const pairs: string[] = [];
  for (let i = 1; i < text.length; i++) pairs.push(text.slice(i - 1, i + 1));
  return pairs;
}

/** The same tag with another type or role is near. */
export function compareKinds(a: string, b: string): number {
  if (a === b) return EQUAL;
  return a.split('.')[0] === b.split('.')[0] ? NEAR : DIFFERENT;
}

type Order = readonly [index: number, count: number] | undefined;

/** The same place in a row of alike things, counted from the start or from the end. */
export function compareOrder(a: Order, b: Order): number {
  if (!a || !b) return a ? GONE : b ? NEW : SILENT;
  const isFromStart = a[0] === b[0];
  const isFromEnd = a[1] - a[0] === b[1] - b[0];
  return isFromStart && isFromEnd ? EQUAL : isFromStart || isFromEnd ? NEAR : DIFFERENT;
}

/** @param a, b Places in a document, from 0 to 1. */
export function comparePlaces(a: number | undefined, b: number): number {
  if (a === undefined) return SILENT;
  const distance = Math.abs(a - b);
  return distance < 0.03 ? EQUAL : distance < 0.12 ? NEAR : distance < 0.3 ? SOME : DIFFERENT;
}
