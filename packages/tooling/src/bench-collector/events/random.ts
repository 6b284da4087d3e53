/** Random numbers that a seed repeats, fast enough for millions of events. */
export interface Random {
  /** 32 random bits, as a whole number from 0. */
  bits(): number;
  /** 0 up to, not including, `limit`. */
  below(limit: number): number;
  chance(share: number): boolean;
  pick<T>(items: readonly [T, ...T[]]): T;
}

/** Marsaglia's xorshift with 128 bits of state (Journal of Statistical Software 8/14, 2003). */
export function createRandom(seed: number): Random {
  let [a, b, c, d] = [seed | 0, 0x6a09e667, 0x3c6ef372, 0x510e527f];
  const bits = (): number => {
    const mixed = a ^ (a << 11);
    [a, b, c] = [b, c, d];
    d = d ^ (d >>> 19) ^ mixed ^ (mixed >>> 8);
    return d >>> 0;
  };
  // Seeds that are alike begin alike.
  for (let n = 0; n < 40; n++) bits();
  const below = (limit: number): number => Math.floor((bits() / 2 ** 32) * limit);
  return {
    bits,
    below,
    chance: (share) => bits() / 2 ** 32 < share,
    pick: (items) => items[below(items.length)] ?? items[0],
  };
}
