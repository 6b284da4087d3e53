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

export function compareExact(a: string, b: string): number {
  if (a === b) return a ? EQUAL : SILENT;
  if (!a) return NEW;
  return b ? DIFFERENT : GONE;
}

export function compareText(a: string, b: string): number {
  const level = compareExact(a, b);
  return level === DIFFERENT ? levelOf(textLikeness(a, b)) : level;
}

export function compareLists(a: readonly string[], b: readonly string[]): number {
  if (!a.length || !b.length) return a.length ? GONE : b.length ? NEW : SILENT;
  const likeness = shared(a, b);
  return likeness === 1 ? EQUAL : levelOf(likeness);
}

/** By the longest common subsequence: wrappers come and go, the order of the rest stays. */
export function comparePaths(a: readonly string[], b: readonly string[]): number {
  if (!a.length || !b.length) return compareLists(a, b);
  let last: number[] = [];
  for (const one of a) {
    const row: number[] = [];
    b.forEach((other, i) => {
      row.push(one === other ? (last[i - 1] ?? 0) + 1 : Math.max(last[i] ?? 0, row[i - 1] ?? 0));
    });
    last = row;
  }
  const likeness = (last.at(-1) ?? 0) / Math.max(a.length, b.length);
  return likeness === 1 ? EQUAL : levelOf(likeness);
}

/** Canonical ids: a control that moved to another form keeps its last word. */
export function compareIds(a: string, b: string): number {
  const level = compareExact(a, b);
  if (level !== DIFFERENT) return level;
  const [last = '', other = ''] = [a, b].map((id) => /[^.]*$/.exec(id)?.[0]);
  if (last === other) return NEAR;
  // A wrapper may add a word of its own: "form.txtname", then "txtname.box".
  const isPart = a.split('.').includes(other) || b.split('.').includes(last);
  return isPart ? SOME : levelOf(textLikeness(last, other) * 0.9);
}

/** Neighbours, nearest first: one that was added or taken away between leaves the others. */
export function compareNeighbours(a: readonly string[], b: readonly string[]): number {
  const level = compareIds(a[0] ?? '', b[0] ?? '');
  if (level !== DIFFERENT && level !== SOME) return level;
  if (a[0] === b[1] || a[1] === b[0] || (a[1] && a[1] === b[1])) return NEAR;
  return level === SOME || a.some((one) => one && b.includes(one)) ? SOME : DIFFERENT;
}

function levelOf(likeness: number): number {
  return likeness >= NEAR_AT ? NEAR : likeness >= SOME_AT ? SOME : DIFFERENT;
}

/** Jaccard's index of two sets. */
function shared(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  const both = [...all].filter((one) => a.includes(one) && b.includes(one));
  return both.length / all.size;
}

/** By words; of short texts also by pairs of letters, for a plural or a slip. In [0, 1]. */
export function textLikeness(a: string, b: string): number {
  const isPart =
    a.length > 3 &&
    b.length > 3 &&
    (a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a));
  const byWords = Math.max(shared(words(a), words(b)), isPart ? 0.75 : 0);
  if (byWords >= SOME_AT || a.length > 40 || b.length > 40) return byWords;
  return Math.max(byWords, shared(pairs(a), pairs(b)) * 1.1);
}

function words(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

function pairs(text: string): string[] {
  const list: string[] = [];
  for (let i = 1; i < text.length; i++) list.push(text.slice(i - 1, i + 1));
  return list;
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
