/**
 * HyperLogLog: how many different things were seen, from 4096 small numbers and none of the things.
 *
 * Flajolet, Fusy, Gandouet, Meunier, "HyperLogLog: the analysis of a near-optimal cardinality
 * estimation algorithm" (2007). Hashes have 64 bits, so the correction for large counts, which the
 * paper needs for 32, is not needed.
 */
export const PRECISION = 12;
export const REGISTERS = 2 ** PRECISION;

/** The standard error of an estimate: 1.04 / sqrt(4096), which is 1.6 percent. */
export const STANDARD_ERROR = 1.04 / Math.sqrt(REGISTERS);

const ALPHA = 0.7213 / (1 + 1.079 / REGISTERS);

export const createRegisters = (): Uint8Array => new Uint8Array(REGISTERS);

/**
 * Notes something by its hash.
 *
 * @param hash evenly spread; its first 8 bytes are used.
 * @returns whether the registers have changed.
 */
export function addHash(registers: Uint8Array, hash: Uint8Array): boolean {
  const view = new DataView(hash.buffer, hash.byteOffset, 8);
  const [high, low] = [view.getUint32(0), view.getUint32(4)];
  const index = high >>> (32 - PRECISION);
  const rest = (high << PRECISION) >>> 0;
  const leadingZeros = rest === 0 ? 32 - PRECISION + Math.clz32(low) : Math.clz32(rest);
  const rank = leadingZeros + 1;
  if (rank <= (registers[index] ?? 0)) return false;
  registers[index] = rank;
  return true;
}

/**
 * Registers that have seen what both saw.
 *
 * @throws {RangeError} for sketches of different precision, which do not add up.
 */
export function mergeRegisters(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length !== b.length) {
    throw new RangeError(`Sketches of ${a.length} and ${b.length} registers cannot be merged.`);
  }
  return a.map((register, index) => Math.max(register, b[index] ?? 0));
}

/** How many different things were seen, as far as the registers tell. */
export function estimate(registers: Uint8Array): number {
  let [sum, zeros] = [0, 0];
  for (const rank of registers) {
    sum += 2 ** -rank;
    if (rank === 0) zeros++;
  }
  const raw = (ALPHA * REGISTERS * REGISTERS) / sum;
  // Few things leave many registers empty; then counting those is more exact.
  const isSmall = raw <= 2.5 * REGISTERS && zeros > 0;
  return Math.round(isSmall ? REGISTERS * Math.log(REGISTERS / zeros) : raw);
}
