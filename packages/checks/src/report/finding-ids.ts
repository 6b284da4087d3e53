import type { Finding } from '../contract/finding.ts';

/**
 * Names findings so that a tool can follow one from run to run: 16 hexadecimal digits, the same for
 * as long as rule, page and element are. Of twins at one element the second gets a name of its own.
 *
 * @returns what names a finding; `page` is that of its identity (`pageOf`). One for each report.
 */
export function createFindingIds(): (
  finding: Pick<Finding, 'rule' | 'place'>,
  page: string,
) => string {
  const counts = new Map<string, number>();
  return ({ rule, place }, page) => {
    const key = [rule, page, ...place.path].join('\n');
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return hash(`${key}\n${count}`);
  };
}

const START = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/): pages without TLS, as test servers have them, offer no digest. */
function hash(text: string): string {
  let value = START;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * PRIME);
  }
  return value.toString(16).padStart(16, '0');
}
